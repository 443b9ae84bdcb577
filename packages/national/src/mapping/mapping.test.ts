import { localDate, localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { activationPlan } from "../structures/activation-plan.gen.ts";
import { otherNote } from "../structures/other-note.gen.ts";
import { referral } from "../structures/referral.gen.ts";
import { summary } from "../structures/summary.gen.ts";
import { labelledText } from "./labelled-text.ts";
import { codes, group, list } from "./many.ts";
import { defineMapping } from "./mapping.ts";
import { nameParts } from "./professional.ts";
import { day, moment, type NamedCode, namedCode, text } from "./scalars.ts";
import { inDays, inYesNo } from "./wording.ts";

interface Goal {
  readonly name?: string;
  readonly how?: string;
}

interface Plan {
  readonly madeOn?: string;
  readonly situation?: string;
  readonly alone?: boolean;
  readonly since?: string;
  readonly goals?: readonly Goal[];
  readonly limits?: readonly { readonly code: string; readonly text?: string }[];
  readonly review?: { readonly at?: string; readonly place?: string };
  readonly ours?: string;
}

const mapping = defineMapping<Plan>()(activationPlan, [
  { ours: "madeOn", at: "paivamaara", as: day },
  {
    ours: { main: "situation", alone: "alone", since: "since" },
    at: "kuvaus_asiakkaan_tilanteesta",
    as: labelledText({
      alone: { label: { fi: "Asuu yksin", sv: "Bor ensam", en: "Lives alone" }, as: inYesNo },
      since: { label: { fi: "Alkaen", sv: "Från", en: "Since" }, as: inDays },
    }),
  },
  {
    ours: "goals",
    at: "aktivoinnin_tavoitteet/asetettavat_tavoitteet",
    as: list(
      group([
        { ours: "name", at: "nimi", as: text() },
        { ours: "how", at: "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi", as: text() },
      ]),
    ),
  },
  { ours: "limits", at: "tyonhaun_edellytykset/syyt_rajoituksiin", as: codes(namedCode()) },
  { ours: "review.at", at: "aktivointisuunnitelman_tarkistaminen/paivamaara_ja_kellonaika", as: moment },
  { ours: "review.place", at: "aktivointisuunnitelman_tarkistaminen/paikka", as: text() },
]);

const SYSTEM = "urn:oid:1.2.246.537.6.1238";

const plan: Plan = {
  madeOn: localDate("2026-03-02"),
  situation: "Asuu vuokralla.\n\nEtsii työtä.",
  alone: true,
  since: localDate("2025-11-30"),
  goals: [{ name: "Arki", how: "Kerran viikossa" }, { name: "Työkokeilu" }],
  limits: [{ code: "7", text: "Terveys" }],
  review: { at: localDateTime("2026-07-01T09:30"), place: "Testi-toimisto" },
  ours: "Ei ole paikkaa.",
};

/** What came from elsewhere: spaces, unknown parts, another version of the list, a month alone. */
const theirs = {
  paivamaara: "2026-03",
  kuvaus_asiakkaan_tilanteesta: " Asuu vuokralla. ",
  tyonhaun_edellytykset: { syyt_rajoituksiin: [{ system: `${SYSTEM}.2015`, code: "7", display: "Terveys" }], kuvaus: "" },
  aktivoinnin_tavoitteet: {
    asetettavat_tavoitteet: [{ nimi: "Arki", kuvaus: "Vain heidän" }, { nimi: "Työ " }],
    edellisen_suunnitelman_tavoitteiden_saavuttaminen: {},
  },
  aktivointisuunnitelman_tarkistaminen: { paivamaara_ja_kellonaika: "2026-07-01T06:30:15Z", ajankohta: "Kesällä" },
} as never;

describe("a mapping", () => {
  it("writes ours where the structure has a field, and in words where it has none", () => {
    expect(mapping.write(plan)).toEqual({
      paivamaara: "2026-03-02",
      kuvaus_asiakkaan_tilanteesta: "Asuu vuokralla.\n\nEtsii työtä.\n\nAsuu yksin: kyllä\nAlkaen: 30.11.2025",
      aktivoinnin_tavoitteet: {
        asetettavat_tavoitteet: [
          { nimi: "Arki", keinot_ja_aikataulu_tavoitteen_saavuttamiseksi: "Kerran viikossa" },
          { nimi: "Työkokeilu" },
        ],
      },
      tyonhaun_edellytykset: { syyt_rajoituksiin: [{ system: SYSTEM, code: "7", display: "Terveys" }] },
      aktivointisuunnitelman_tarkistaminen: { paivamaara_ja_kellonaika: "2026-07-01T09:30:00+03:00", paikka: "Testi-toimisto" },
    });
  });

  it.each(["fi", "sv", "en"] as const)("reads back in any language what it wrote in %s", (language) => {
    const { ours: _, ...told } = plan;
    expect(mapping.read(mapping.write(plan, { language }) as never)).toEqual(told);
  });

  it("keeps of ours what the structure has no place for", () => {
    expect(mapping.read(mapping.write(plan) as never, plan)).toEqual(plan);
  });

  it.each(["fi", "sv", "en"] as const)("takes the name written for a code in %s for no text of ours", (language) => {
    const referred = defineMapping<{ readonly task?: NamedCode }>()(referral, [{ ours: "task", at: "palvelutehtava", as: namedCode() }]);
    const written = referred.write({ task: { code: "15" } }, { language });
    expect(written).toMatchObject({ palvelutehtava: { code: "15", display: expect.stringMatching(/^\D+$/) } });
    expect(referred.read(written as never, { task: { code: "15" } })).toEqual({ task: { code: "15" } });
  });

  it("gives back to the letter what was read and not changed", () => {
    expect(mapping.write(mapping.read(theirs), { rest: theirs })).toBe(theirs);
  });

  it("reads what it can and guesses nothing", () => {
    expect(mapping.read(theirs)).toEqual({
      situation: "Asuu vuokralla.",
      goals: [{ name: "Arki" }, { name: "Työ" }],
      limits: [{ code: "7", text: "Terveys" }],
      review: { at: "2026-07-01T09:30" },
    });
  });

  it("changes what was changed and leaves the rest of a document as it was", () => {
    const read = mapping.read(theirs);
    const changed = { ...read, situation: "Muutti.", goals: [{ name: "Työ" }, { name: "Arki", how: "Yhdessä" }] };
    const written = mapping.write(changed, { rest: theirs });
    expect(written).toMatchObject({
      kuvaus_asiakkaan_tilanteesta: "Muutti.",
      aktivoinnin_tavoitteet: {
        asetettavat_tavoitteet: [
          { nimi: "Työ " },
          { nimi: "Arki", kuvaus: "Vain heidän", keinot_ja_aikataulu_tavoitteen_saavuttamiseksi: "Yhdessä" },
        ],
        edellisen_suunnitelman_tavoitteiden_saavuttaminen: {},
      },
    });
    expect(written.tyonhaun_edellytykset).toEqual((theirs as { tyonhaun_edellytykset: unknown }).tyonhaun_edellytykset);
  });

  it("takes away what was taken away, and a heading that is left empty by it", () => {
    const { review: _, limits: __, ...less } = mapping.read(theirs);
    const written = mapping.write(less, { rest: theirs });
    expect(written.aktivointisuunnitelman_tarkistaminen).toEqual({ ajankohta: "Kesällä" });
    expect(written.tyonhaun_edellytykset).toEqual({ kuvaus: "" });
  });
});

describe("a mapping that cannot be", () => {
  it.each([
    ["of a field that is not there", "olematon"],
    ["of a field inside a list", "laatija/sukunimi"],
  ])("%s is told at once", (_, at) => {
    expect(() => defineMapping<Plan>()(summary, [{ ours: "situation", at: at as never, as: text() }])).toThrow(RangeError);
  });

  it("of one field linked twice is told at once", () => {
    const link = { ours: "situation", at: "asiakaskertomusmerkinta/tapahtuma/kuvaus", as: text() } as const;
    expect(() => defineMapping<Plan>()(otherNote, [link, link])).toThrow(RangeError);
  });
});

describe("nameParts", () => {
  it.each([
    ["Testi Työntekijä-03A", "Työntekijä-03A", "Testi"],
    ["  Testi Toinen  Työntekijä ", "Työntekijä", "Testi Toinen"],
    ["Työntekijä", "Työntekijä", "Työntekijä"],
  ])("takes %j apart", (name, familyName, givenNames) => {
    expect(nameParts(name)).toEqual({ familyName, givenNames });
  });
});
