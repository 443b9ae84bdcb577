import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type LocalDate, localDate, type Result, SECTORS, SUPPORT_NEEDS } from "@koonti/core";
import { parse, SERVICE_CATEGORY_CODES, serialise, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPlan } from "../draft/empty-plan.ts";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { ACTION_STATES, BASIS_KINDS, GOAL_DIRECTIONS, PARTY_KINDS, PLAN_ITEMS, PLAN_KINDS, SHL14_SERVICES } from "../plan/codes.ts";
import { type ClientPlan, clientPlanSchema } from "../plan/schema.ts";
import type { AnswerToPlan } from "./dissenting-views.ts";
import { fromWorkingAgeClientPlan } from "./from-working-age-client-plan.ts";
import type { PlanAuthor, PlanClient } from "./people.ts";
import { toWorkingAgeClientPlan } from "./to-working-age-client-plan.ts";

const SCHEMA = fileURLToPath(new URL("../../../../../shared/national/schemas/1.2.246.537.6.1506.15020.2024.11.28.json", import.meta.url));
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) process.stdout.write(`No official schema at ${SCHEMA}: the written plans are not held against it.\n`);
const official = hasSchema ? new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, "utf8"))) : undefined;

const client: PlanClient = { familyName: "Asiakas-10", givenNames: "Testi", hetu: "250678-904E" };
const author: PlanAuthor = { familyName: "Työntekijä-10B", givenNames: "Testi", jobTitle: "Sosiaalityöntekijä" };
const answers: readonly AnswerToPlan[] = [
  { planVersion: 2, answer: "disagrees", reason: "Liian monta paperia.", answeredOn: localDate("2026-02-17") },
  { planVersion: 3, answer: "agrees", words: "Nyt tää on mun.", answeredOn: localDate("2026-02-18") },
];

const unwrapped = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

const contentOf = (json: unknown): WorkingAgeClientPlanDocument => unwrapped(parse(workingAgeClientPlan, json));
const written = contentOf(unwrapped(toWorkingAgeClientPlan(jointPlan, client, author, { answers })));
const means = written.menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan;

describe("a joint plan as structure 15020", () => {
  it.runIf(hasSchema).each(["fi", "sv", "en"] as const)("is accepted by the official schema in %s", (language) => {
    official?.(unwrapped(toWorkingAgeClientPlan(jointPlan, client, author, { answers, language })));
    expect(official?.errors).toBeNull();
  });

  it("lets people read who answers for what, and on what ground", () => {
    expect(means?.asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa).toBe(
      [
        "Osapuoli: Testi-aikuissosiaalityö\nLaji: Viranomainen\nToimiala: Sosiaalihuolto\nVastuu: kokonaisuus",
        "\nVastuu: tapaaminen joka toinen viikko\nPeruste: Asiakassuhde\n\n",
        "Osapuoli: Kela\nLaji: Viranomainen\nToimiala: Kela\nVastuu: asumistuen tarkistus",
        "\nPeruste: Suostumus\nAnnettu: 20.1.2026\nMitä tietoja koskee: vuokra ja tulot\n\n",
        "Osapuoli: Testi-asumisneuvonta\nLaji: Kunta\nToimiala: Asuminen\nVastuu: vuokranantaja",
        "\nPeruste: Säännös\nSäännös: laki asumisneuvonnasta",
      ].join(""),
    );
    expect(means?.asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa).toBe(
      "Osapuoli: Asiakas itse\nLaji: Asiakas itse\nVastuu: puhuu pojan kanssa",
    );
  });

  it("lets people read the answers and the dissenting views", () => {
    expect(written.eriavat_nakemykset).toBe(
      [
        "Eriävä näkemys: Yhdistyksen ryhmä riittää.\nEsittäjä: Asiakas itse (p1)\n\n",
        "Asiakkaan vastaus suunnitelmaan: Eri mieltä\nPerustelu: Liian monta paperia.\nVastattu: 17.2.2026\nSuunnitelman versio: 2\n\n",
        "Asiakkaan vastaus suunnitelmaan: Samaa mieltä\nAsiakkaan omin sanoin: Nyt tää on mun.\nVastattu: 18.2.2026\nSuunnitelman versio: 3",
      ].join(""),
    );
  });

  it("puts what has a row of its own into it", () => {
    expect(written.asetettavat_tavoitteet?.[0]?.tavoitteen_asteikko?.code).toBe("2");
    expect(means?.palvelut?.map(({ palvelu }) => palvelu?.code)).toEqual(["1", "99"]);
    expect(means?.palvelut?.[0]).toMatchObject({
      arvioitu_alkamisajankohta_ja_kesto: "Alkaa: 2.3.2026\nKesto: 8 kk",
      asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta: "Mieluummin kotona kuin toimistolla.",
    });
    expect(written.asiakassuunnitelman_tarkastaminen).toEqual({ paivamaara_ja_kellonaika: "2026-09-15", paikka: "Testi-sosiaaliasema" });
    expect(written.suunnitelman_arviointi?.palvelujen_arviointi?.[0]?.arvio_palvelun_kaytosta).toMatchObject({
      code: "K",
      display: "Kyllä",
    });
  });

  it("invents no code of a list that is not public", () => {
    expect(written.asetettavat_tavoitteet?.every(({ tavoite }) => tavoite === undefined)).toBe(true);
    const [first] = written.suunnitelman_arviointi?.edellisen_suunnitelman_tavoitteiden_saavuttaminen ?? [];
    expect(first?.arvio_siita_onko_tavoite_saavutettu?.arvio).toBeUndefined();
    expect(first?.arvio_siita_onko_tavoite_saavutettu?.sanallinen_arvio).toContain("Saavuttaminen asteikolla −2…+2: +1");
    expect(first?.arvio_siita_onko_tavoite_saavutettu?.tilannetekijat).toHaveLength(1);
  });

  it.each(["fi", "sv", "en"] as const)("comes back deep-equal from %s", (language) => {
    const json = JSON.parse(JSON.stringify(unwrapped(toWorkingAgeClientPlan(jointPlan, client, author, { answers, language }))));
    const read = unwrapped(fromWorkingAgeClientPlan(json));
    expect(read.plan).toEqual(jointPlan);
    expect(read.answers).toEqual(answers);
    expect(read.client).toEqual(client);
    expect(read.authors).toEqual([author]);
    expect(read.unplaced).toEqual([]);
  });

  it("writes a single text as it is, without a label", () => {
    const plan = { ...emptyPlan("single"), items: { ...emptyPlan("single").items, needs: { client: "Rahat loppuu." } } };
    const { asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee: view } = contentOf(
      unwrapped(toWorkingAgeClientPlan(plan, client, author)),
    );
    expect(view).toBe("Rahat loppuu.");
  });

  it.each([
    ["1", undefined],
    [undefined, "1"],
    ["1", "1"],
    ["2", "1"],
  ])("tells factors of the same words apart: codes %s and %s", (...codes) => {
    const factors = codes.map((code) => ({ text: "Osapuoli: Kela", effect: "hinders" as const, ...(code && { code }) }));
    const plan = clientPlanSchema.parse({ ...emptyPlan("single"), evaluation: { goals: [{ text: "Asunto", factors }], services: [] } });
    const read = unwrapped(fromWorkingAgeClientPlan(unwrapped(toWorkingAgeClientPlan(plan, client, author))));
    expect(read.plan).toEqual(plan);
  });

  it("writes the code of a factor among its words only where it tells something", () => {
    const evaluation = contentOf(unwrapped(toWorkingAgeClientPlan(jointPlan, client, author))).suunnitelman_arviointi;
    expect(JSON.stringify(evaluation)).not.toContain("Tilannetekijän koodi");
  });

  it("is refused without the client's identity code, naming the row", () => {
    const result = toWorkingAgeClientPlan(jointPlan, { ...client, hetu: undefined }, author);
    expect(result.ok ? [] : result.error.map(({ row }) => row)).toEqual([4]);
    expect(JSON.stringify(result)).not.toContain("Asiakas-10");
  });
});

const foreign: WorkingAgeClientPlanDocument = {
  asiakas: [
    { sukunimi: "Asiakas-10", etunimet: "Testi", henkilotunnus: { value: "250678-904E" } },
    { sukunimi: "Asiakas-11", etunimet: "Testi", henkilotunnus: { system: "urn:oid:1.2.246.21", value: "010190X901R" } },
  ],
  tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: [{ paivamaara: "2026-02", paikka: "Testi-asema" }, { paikka: "Kotona" }],
  palvelut_joita_asiakas_talla_hetkella_saa: { kuvaus: "Kotihoito" },
  ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee: "Palvelut: kaikki\n\n   mitä tarvitaan",
  suunnitelman_arviointi: {
    edellisen_suunnitelman_tavoitteiden_saavuttaminen: [
      {
        tavoite: { system: "urn:oid:1.2.246.537.6.1292.2015", code: "1.1", display: "tavoite" },
        arvio_siita_onko_tavoite_saavutettu: {
          arvio: { system: "urn:oid:1.2.246.537.6.1253", code: "2", display: "osittain" },
          tilannetekijat: [{ tilannetekija: { system: "urn:oid:1.2.246.537.6.1290", code: "39", display: "Velat" } }],
        },
      },
    ],
    menetelmien_arviointi: [{ kuvaus_menetelman_kaytosta: "Keskustelut" }],
  },
  asetettavat_tavoitteet: [
    { tavoite: { system: "urn:oid:1.2.246.537.6.1292", code: "2.1", display: "asuminen" }, kuvaus: "Asunto säilyy" },
    { kuvaus: "Tunniste: g1\nei meidän muotoamme" },
  ],
  menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: {
    palvelut: [{ palvelutehtava: { system: "urn:oid:1.2.246.537.6.1221", code: "2", display: "työikäiset" }, kuvaus: "Sosiaalityö" }, {}],
    asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa: "Kela hoitaa tuet, velkaneuvonta velat.",
  },
  eriavat_nakemykset: "Ei ole.",
  asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: "2026-09-15T10:00:00+03:00", ajankohta: "syksyllä" },
  lakiselostus: "Sosiaalihuoltolaki",
  paivamaara: "2026",
  laatija: [
    {
      sukunimi: "Työntekijä-10B",
      etunimet: "Testi",
      palveluyksikko: { system: "urn:oid:1.2.246.537.6.202", code: "1.2.246.10.1", display: "Testi-yksikkö" },
    },
    { sukunimi: "Työntekijä-10A", etunimet: "Testi" },
  ],
};

describe("a plan written elsewhere", () => {
  const json = serialise(workingAgeClientPlan, foreign);
  const read = unwrapped(fromWorkingAgeClientPlan(json));
  const writeAgain = (plan: ClientPlan) =>
    toWorkingAgeClientPlan(plan, read.client, read.authors, { answers: read.answers, rest: read.rest });

  it("is read as far as it can be told apart", () => {
    expect(read.plan.goals.map(({ id, text }) => [id, text])).toEqual([
      ["g1", "Asunto säilyy"],
      ["g2", "Tunniste: g1\nei meidän muotoamme"],
    ]);
    expect(read.plan.services.map(({ name, category }) => [name, category])).toEqual([
      ["Sosiaalityö", "99"],
      ["Muu palvelu", "99"],
    ]);
    expect(read.plan.nextReviewOn).toBe("2026-09-15");
    expect(read.plan.madeOn).toBeUndefined();
  });

  it("shows the texts that name nobody we could tell apart", () => {
    expect(read.unplaced).toEqual([
      { row: 52, text: "Kela hoitaa tuet, velkaneuvonta velat." },
      { row: 58, text: "Ei ole." },
    ]);
  });

  it("is the same document when written again", () => {
    expect(unwrapped(writeAgain(read.plan))).toEqual(json);
  });

  it("keeps what we have no place for when something else is changed", () => {
    const goals = read.plan.goals.map((goal) => (goal.id === "g1" ? { ...goal, ownWords: "Koti pysyy." } : goal));
    const parties = [{ id: "p1", kind: "client", name: "Asiakas", responsibilities: [] } satisfies ClientPlan["parties"][number]];
    const again = contentOf(unwrapped(writeAgain({ ...read.plan, goals, parties, madeOn: localDate("2026-03-01") })));
    expect(again.asetettavat_tavoitteet?.[0]).toMatchObject({
      tavoite: { code: "2.1" },
      kuvaus: "Tavoite: Asunto säilyy\nAsiakkaan omin sanoin: Koti pysyy.",
    });
    expect(again.asetettavat_tavoitteet?.[1]).toEqual(foreign.asetettavat_tavoitteet?.[1]);
    expect(again.menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan).toMatchObject({
      asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa: "Muu kirjaus: Kela hoitaa tuet, velkaneuvonta velat.",
    });
    expect(again.paivamaara).toBe("2026-03-01");
    expect(again.lakiselostus).toBe("Sosiaalihuoltolaki");
    expect(again.suunnitelman_arviointi).toEqual(foreign.suunnitelman_arviointi);
  });

  it("does not mix goals up when the first one is taken away", () => {
    const again = unwrapped(writeAgain({ ...read.plan, goals: read.plan.goals.slice(1) }));
    expect(unwrapped(fromWorkingAgeClientPlan(again)).plan.goals).toEqual(read.plan.goals.slice(1));
  });

  it("tells the problems of a document that is not one, without its contents", () => {
    const result = fromWorkingAgeClientPlan({
      tyoikaisten_palvelujen_asiakassuunnitelma: { asiakas: [{ sukunimi: "Salainen" }], outo: 1 },
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("Salainen");
  });

  it("tells of a text longer than we hold, without the text", () => {
    const result = fromWorkingAgeClientPlan(
      serialise(workingAgeClientPlan, { ...foreign, kuvaus_asiakkaan_tilanteesta: "salainen ".repeat(3_000) }),
    );
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toEqual([["situation"]]);
    expect(JSON.stringify(result)).not.toContain("salainen");
  });
});

// Any text people might write, among them lines that look like our own labels.
const line = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom("Tavoite: toinen", "Osapuoli: Kela", "  Tunniste: g1", "", "Syy:", "Tarve: 3", "Vastuu:", "Ei ole."),
);
const text = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join("\n").trim())
  .filter((written) => written !== "");
const word = text.map((written) => written.slice(0, 100).trim()).filter((written) => written !== "");
const date: fc.Arbitrary<LocalDate> = fc
  .record({ year: fc.integer({ min: 2015, max: 2060 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => localDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`));
const localId = fc.oneof(fc.stringMatching(/^[a-z][0-9]{1,2}$/), fc.uuid());
const needs = fc.uniqueArray(fc.constantFrom(...SUPPORT_NEEDS.map(({ code }) => code)), { maxLength: 3 });

/** Optional members as people leave them: now there, now not. */
const some = <T extends object>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, keys: (keyof T)[]): fc.Arbitrary<T> =>
  fc.record(required, { requiredKeys: keys }) as fc.Arbitrary<T>;

const listOf = <T extends { readonly id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id });

const items = fc.record(
  Object.fromEntries(
    PLAN_ITEMS.map((item) => [
      item,
      fc.record(
        ["needs", "services", "strengths"].includes(item)
          ? { client: text, professional: text, notNeeded: text }
          : ({ text, notNeeded: text } as Record<string, typeof text>),
        { requiredKeys: [] },
      ),
    ]),
  ),
) as unknown as fc.Arbitrary<ClientPlan["items"]>;

const basis = some({ kind: fc.constantFrom(...BASIS_KINDS), givenOn: date, provision: text, scope: text }, ["kind"]);
const factor = some(
  { text: word, effect: fc.constantFrom("supports" as const, "hinders" as const), code: fc.stringMatching(/^[1-9]{1,3}$/) },
  ["text", "effect"],
);
const evaluation = fc.record({
  goals: fc.array(
    some(
      {
        goalId: localId,
        text,
        direction: fc.constantFrom(...GOAL_DIRECTIONS),
        attainment: fc.constantFrom(-2, -1, 0, 1, 2),
        narrative: text,
        factors: fc.array(factor, { maxLength: 3 }),
      },
      ["text", "factors"],
    ),
    { maxLength: 2 },
  ),
  services: fc.array(some({ category: fc.constantFrom(...SERVICE_CATEGORY_CODES), name: word, used: fc.boolean(), text }, ["category"]), {
    maxLength: 2,
  }),
});

const plans = some(
  {
    kind: fc.constantFrom(...PLAN_KINDS),
    madeOn: date,
    author: some(
      {
        name: word,
        profession: fc.constantFrom("socialWorker" as const, "nurse" as const),
        employment: fc.constant("publicOffice" as const),
        unit: word,
      },
      ["name", "profession", "employment"],
    ),
    madeWithClient: fc.boolean(),
    obstacleReason: text,
    clientParticipation: text,
    meeting: some({ on: date, place: text, participants: text }, []),
    situation: text,
    items,
    goals: listOf(
      some({ id: localId, needs, direction: fc.constantFrom(...GOAL_DIRECTIONS), text, ownWords: text, targetOn: date }, [
        "id",
        "needs",
        "direction",
        "text",
      ]),
    ),
    services: listOf(
      some(
        {
          id: localId,
          name: word,
          category: fc.constantFrom(...SERVICE_CATEGORY_CODES),
          shl14: fc.constantFrom(...SHL14_SERVICES),
          provider: word,
          startOn: date,
          duration: word,
          needs,
          goalIds: fc.array(localId, { maxLength: 2 }),
          clientProposal: text,
        },
        ["id", "name", "category", "needs", "goalIds"],
      ),
    ),
    actions: listOf(
      some({ id: localId, goalId: localId, what: text, partyId: localId, dueOn: date, state: fc.constantFrom(...ACTION_STATES) }, [
        "id",
        "what",
        "state",
      ]),
    ),
    parties: listOf(
      some(
        {
          id: localId,
          kind: fc.constantFrom(...PARTY_KINDS),
          sector: fc.constantFrom(...SECTORS.map(({ code }) => code)),
          name: word,
          responsibilities: fc.array(text, { maxLength: 3 }),
          basis,
        },
        ["id", "kind", "name", "responsibilities"],
      ),
    ),
    needsWithoutGoal: fc.array(fc.record({ code: fc.constantFrom("1" as const, "99" as const), reason: text }), { maxLength: 2 }),
    dissents: fc.array(fc.record({ partyId: localId, text }), { maxLength: 2 }),
    evaluation,
    rightsExplained: fc.boolean(),
    rightsExplanation: text,
    nextSteps: text,
    nextReviewOn: date,
    nextReviewPlace: text,
    distribution: text,
    additionalInformation: text,
  },
  ["kind", "items", "goals", "services", "actions", "parties", "needsWithoutGoal", "dissents"],
);

describe("any plan", () => {
  it("comes back deep-equal, and the official schema accepts it on the way", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom("fi", "sv", "en"), (made, language) => {
        const plan = clientPlanSchema.parse(made);
        const json = unwrapped(toWorkingAgeClientPlan(plan, client, author, { language }));
        if (official) {
          official(json);
          expect(official.errors).toBeNull();
        }
        expect(unwrapped(fromWorkingAgeClientPlan(json)).plan).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same document when what was read is written again", () => {
    fc.assert(
      fc.property(plans, (made) => {
        const json = unwrapped(toWorkingAgeClientPlan(clientPlanSchema.parse(made), client, author, { answers }));
        const read = unwrapped(fromWorkingAgeClientPlan(json));
        expect(
          unwrapped(
            toWorkingAgeClientPlan(read.plan, read.client, read.authors, { answers: read.answers, rest: read.rest, language: "sv" }),
          ),
        ).toEqual(json);
      }),
      { numRuns: 100 },
    );
  });
});
