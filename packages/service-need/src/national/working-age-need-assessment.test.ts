import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Result } from "@koonti/core";
import type { NationalAuthor, NationalClient } from "@koonti/national";
import { parse, serialise, type WorkingAgeNeedAssessmentDocument, workingAgeNeedAssessment } from "@koonti/national";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../assessment/empty.ts";
import { finishedAssessment } from "../fixtures/finished-assessment.ts";
import { fromWorkingAgeNeedAssessment } from "./from-working-age-need-assessment.ts";
import { toWorkingAgeNeedAssessment } from "./to-working-age-need-assessment.ts";

const SCHEMA = fileURLToPath(new URL("../../../../../shared/national/schemas/1.2.246.537.6.1506.1012.2023.9.28.json", import.meta.url));
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) process.stdout.write(`No official schema at ${SCHEMA}: the written assessments are not held against it.\n`);

const client: NationalClient = { familyName: "Asiakas-10", givenNames: "Testi", hetu: "250678-904E" };
const author: NationalAuthor = { familyName: "Työntekijä-10B", givenNames: "Testi", jobTitle: "sosiaalityöntekijä" };

const unwrapped = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`not written: ${JSON.stringify(result.error)}`);
  return result.value;
};

const contentOf = (json: unknown): WorkingAgeNeedAssessmentDocument => unwrapped(parse(workingAgeNeedAssessment, json));

const written = contentOf(unwrapped(toWorkingAgeNeedAssessment(finishedAssessment, client, author)));

describe("a finished assessment as structure 1012", () => {
  it.runIf(hasSchema).each(["fi", "sv", "en"] as const)("is accepted by the official schema in %s", (language) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
    validate(unwrapped(toWorkingAgeNeedAssessment(finishedAssessment, client, author, { language })));
    expect(validate.errors).toBeNull();
  });

  it("carries dates, flags and codes in their rows", () => {
    expect(written.asian_vireilletuloa_koskevat_tiedot?.vireilletulopaiva).toBe("2026-01-15");
    expect(written.palvelutarpeen_arviointia_koskevat_tiedot?.asiakkaalla_on_oikeus_erityiseen_tukeen).toBe(true);
    expect(written.asuminen).toEqual({
      kuvaus: "Vuokra-asunto, vuokraa rästissä.",
      vakinainen: false,
      asiakkaan_asunnonhaku_on_kaynnissa: false,
    });
    expect(written.johtopaatokset_ja_jatkotoimet?.arvio_tuen_tarpeen_luonteesta).toEqual({
      system: "urn:oid:1.2.246.537.6.1294",
      code: "2",
      display: "Toistuva tuen tarve",
    });
    expect(written.palvelutarpeen_arviointia_koskevat_tiedot?.arvioinnista_poisjaaneet_viranomaistahot?.[0]).toEqual({
      system: "tyoikaisten_palvelutarpeen_arvio/arvioinnista_poisjaaneet_viranomaistahot",
      code: "4",
      display: "Mielenterveyspalvelu",
    });
    expect(written.paivamaara).toBe("2026-02-06");
  });

  it("names as support needs those that stand, not those left out", () => {
    const codes = written.johtopaatokset_ja_jatkotoimet?.ammattihenkilon_arvio_tuen_tarpeesta?.map(({ code }) => code);
    expect(codes).toEqual(["11", "3"]);
  });

  it("keeps the client's view apart from that of close persons", () => {
    expect(written.johtopaatokset_ja_jatkotoimet?.asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan).toBe(
      "Asiakkaan näkemys:\nMä en tiiä mistä päästä alottaa, niin en alota mistään.\n\nLäheisten näkemys:\nPoika: äiti tarvitsee apua.",
    );
  });

  it("tells in its texts what the structure has no field for", () => {
    const { palvelutarpeen_arviointia_koskevat_tiedot: process, johtopaatokset_ja_jatkotoimet: conclusions } = written;
    expect(process?.kuvaus_arvioinnin_toteuttamisesta).toContain(
      "Arvioinnista vastasi: Testi Työntekijä-10B (sosiaalityöntekijä, virkasuhde, Testi-aikuissosiaalityö)",
    );
    expect(process?.erityisen_tuen_perustelut).toContain("Syyt: Usean samanaikaisen tuen tarve");
    const text =
      conclusions?.ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta ?? "";
    expect(text).toContain(
      "- Taloudellisen tuen tarve\n  asiakas (vahva): Velat loppumaan.\n  ammattihenkilöt (vahva): Kela 4.2.2026: asumistuki liian pieni",
    );
    expect(text).toContain(
      "- Voiko asiakas tehdä työtä? osittain (11.2.2026). Sairausloma jatkuu huhtikuuhun. Asiakkaan näkemys: Muutama tunti onnistuu.",
    );
    expect(text).toContain("Tieto on vuodelta 2024.");
    expect(text).toContain("Asiakkaan arvio omatyöntekijän tarpeesta:\nYksi ihminen riittää.");
  });

  it("does not say whether a search for housing goes on when housing is permanent", () => {
    const assessment = { ...finishedAssessment, lifeSituation: { housingPermanent: true, housingSearchOngoing: true } };
    const document = contentOf(unwrapped(toWorkingAgeNeedAssessment(assessment, client, author)));
    expect(document.asuminen).toEqual({ vakinainen: true });
  });

  it("names several authors", () => {
    const second = { familyName: "Työntekijä-10A", givenNames: "Testi", unit: { oid: "1.2.246.10.1234567.10.1", name: "Testi-yksikkö" } };
    const document = contentOf(unwrapped(toWorkingAgeNeedAssessment(finishedAssessment, client, [author, second])));
    expect(document.laatija.map(({ sukunimi }) => sukunimi)).toEqual(["Työntekijä-10B", "Työntekijä-10A"]);
    expect(document.laatija[1]?.palveluyksikko?.system).toBe("urn:oid:1.2.246.537.6.202");
  });
});

describe("what is missing", () => {
  const rowsMissing = (assessment = emptyAssessment("client"), people: readonly NationalAuthor[] = []): readonly number[] => {
    const result = toWorkingAgeNeedAssessment(assessment, { ...client, hetu: undefined }, people);
    return result.ok ? [] : result.error.map(({ row }) => row);
  };

  it("is every mandatory row of an empty draft, also under headings that are left out", () => {
    expect(rowsMissing()).toEqual(expect.arrayContaining([4, 8, 10, 15, 90, 91, 97]));
    expect(rowsMissing().some((row) => row >= 107)).toBe(true);
  });

  it("is the identity code alone when the rest is there", () => {
    expect(rowsMissing(finishedAssessment, [author])).toEqual([4]);
  });

  it("is the professional's own conclusions, whatever else would stand in their row", () => {
    const { conclusions: _, ...rest } = finishedAssessment;
    const result = toWorkingAgeNeedAssessment(rest, client, author);
    expect(result.ok ? [] : result.error.map(({ row }) => row)).toEqual([91]);
  });
});

describe("reading structure 1012", () => {
  const read = unwrapped(fromWorkingAgeNeedAssessment(serialise(workingAgeNeedAssessment, written)));

  it("gives back what has rows of its own", () => {
    const { initiatedOn, startedOn, completedOn, initiationReasons, lifeSituation, services, absentAuthorities } = finishedAssessment;
    expect(read.assessment).toMatchObject({
      initiatedOn,
      startedOn,
      completedOn,
      initiationReasons,
      lifeSituation,
      services,
      absentAuthorities,
      needNature: "recurring",
      clientView: finishedAssessment.clientView,
      closePersonsView: finishedAssessment.closePersonsView,
      summary: finishedAssessment.summary,
      ownWorkerNeed: finishedAssessment.ownWorkerNeed,
    });
    expect(read.assessment.needs.map(({ code }) => code)).toEqual(["11", "3"]);
    expect(read.client).toEqual(client);
    expect(read.authors).toEqual([author]);
  });

  it("tells the problems of a document that is not one, without its contents", () => {
    const broken = { tyoikaisten_palvelutarpeen_arvio: { asiakas: { sukunimi: "Salainen" }, outo: 1 } };
    const result = fromWorkingAgeNeedAssessment(broken);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(JSON.stringify(result.error)).not.toContain("Salainen");
  });

  it("keeps what we have no place for when the assessment is written again", () => {
    const foreign: WorkingAgeNeedAssessmentDocument = {
      ...written,
      maahanmuutto_ja_kotoutuminen: { kotoutuminen: "Kotoutumissuunnitelma voimassa." },
      tyoelama: { ...written.tyoelama, tyotilanne: [{ system: "urn:oid:1.2.246.537.6.1297.2020", code: "100", display: "Kokoaikatyö" }] },
      aikaisemmat_ja_nykyiset_palvelut: [{ kuvaus: "Palvelu ilman luokkaa" }, ...(written.aikaisemmat_ja_nykyiset_palvelut ?? [])],
      paivamaara: "2026-02",
    };
    const again = unwrapped(fromWorkingAgeNeedAssessment(serialise(workingAgeNeedAssessment, foreign)));
    expect(again.assessment.completedOn).toBeUndefined();
    const rewritten = unwrapped(toWorkingAgeNeedAssessment(again.assessment, again.client, again.authors, { rest: again.rest }));
    expect(rewritten).toEqual(serialise(workingAgeNeedAssessment, foreign));
  });

  it("takes away what was taken away in the assessment", () => {
    const { nextSteps: _, ...assessment } = read.assessment;
    const rewritten = contentOf(unwrapped(toWorkingAgeNeedAssessment(assessment, read.client, read.authors, { rest: read.rest })));
    expect(rewritten.johtopaatokset_ja_jatkotoimet?.jatkosuunnitelma).toBeUndefined();
  });
});

const words = fc.stringMatching(/^[a-zåäö][a-zåäö .,:\n]{0,40}[a-zåäö]$/);
const flag = fc.boolean();

const documents: fc.Arbitrary<WorkingAgeNeedAssessmentDocument> = fc
  .record({
    views: fc.option(words, { nil: undefined }),
    conclusions: words,
    conduct: fc.option(words, { nil: undefined }),
    grounds: fc.option(words, { nil: undefined }),
    special: flag,
    continues: flag,
    needed: flag,
    day: fc.constantFrom("2026", "2026-03", "2026-03-04"),
    needs: fc.uniqueArray(fc.constantFrom("1", "2", "99", "8.1"), { maxLength: 4 }),
    nature: fc.option(fc.constantFrom("1", "2", "3", "7"), { nil: undefined }),
    version: fc.constantFrom("", ".2015"),
  })
  .map(({ views, conclusions, conduct, grounds, special, continues, needed, day, needs, nature, version }) => ({
    ...written,
    palvelutarpeen_arviointia_koskevat_tiedot: {
      palvelutarpeen_arvioinnin_aloittamispaiva: day,
      asiakkaalla_on_oikeus_erityiseen_tukeen: special,
      ...(conduct === undefined ? {} : { kuvaus_arvioinnin_toteuttamisesta: conduct }),
      ...(grounds === undefined ? {} : { erityisen_tuen_perustelut: grounds }),
    },
    johtopaatokset_ja_jatkotoimet: {
      asiakkuuden_jatko: { asiakkuus_jatkuu: continues },
      asiakas_tarvitsee_omatyontekijan: needed,
      ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta: conclusions,
      ...(views === undefined ? {} : { asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan: views }),
      ...(needs.length === 0
        ? {}
        : {
            ammattihenkilon_arvio_tuen_tarpeesta: needs.map((code) => ({
              system: `urn:oid:1.2.246.537.6.1282${version}`,
              code,
              display: `tarve ${code}`,
            })),
          }),
      ...(nature === undefined
        ? {}
        : { arvio_tuen_tarpeen_luonteesta: { system: `urn:oid:1.2.246.537.6.1294${version}`, code: nature, display: "luonne" } }),
    },
  }));

describe("writing what was read", () => {
  it("gives the same document", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const json = serialise(workingAgeNeedAssessment, document);
        const { assessment, client: who, authors, rest } = unwrapped(fromWorkingAgeNeedAssessment(json));
        expect(unwrapped(toWorkingAgeNeedAssessment(assessment, who, authors, { rest }))).toEqual(json);
      }),
    );
  });
});
