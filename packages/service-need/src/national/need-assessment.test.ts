import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { completeness, type NeedAssessmentDocument, needAssessment, serialise } from "@koonti/national";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../assessment/empty.ts";
import { type ServiceNeedAssessment, serviceNeedAssessmentSchema } from "../assessment/schema.ts";
import { finishedAssessment } from "../fixtures/finished-assessment.ts";
import { needAssessmentMapping } from "./need-assessment-mapping.ts";

const SCHEMA = fileURLToPath(new URL("../../../../../shared/national/schemas/1.2.246.537.6.1506.1019.2023.9.28.json", import.meta.url));
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) process.stdout.write(`No official schema at ${SCHEMA}: the written assessments are not held against it.\n`);

const people = {
  client: { familyName: "Asiakas-10", givenNames: "Testi", hetu: "250678-904E" },
  author: { familyName: "Työntekijä-10B", givenNames: "Testi", jobTitle: "Sosiaalityöntekijä" },
};

const child: ServiceNeedAssessment = {
  ...finishedAssessment,
  subject: "child",
  childView: { method: "Keskustelu kotona", summary: "Haluaa nähdä isää useammin." },
};

const write = (content: ServiceNeedAssessment, language: "fi" | "sv" | "en" = "fi") =>
  needAssessmentMapping.write({ ...people, content }, { language }) as NeedAssessmentDocument;

describe("an assessment as structure 1019", () => {
  it.runIf(hasSchema).each(["fi", "sv", "en"] as const)("is whole, and accepted by the official schema in %s", (language) => {
    const written = write(child, language);
    expect(completeness(needAssessment, written)).toEqual([]);
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
    validate(serialise(needAssessment, written));
    expect(validate.errors).toBeNull();
  });

  it("tells in words whose need it is, why support is special, and whose view is whose", () => {
    const { palvelutarpeen_arviointia_koskevat_tiedot: made, johtopaatokset_ja_jatkotoimet: conclusions } = write(child);
    expect(made?.kuvaus_arvioinnin_toteuttamisesta).toContain("Kenen tarvetta arvioitiin: Lapsi");
    expect(made?.erityisen_tuen_perustelut).toContain("Syyt: Usean samanaikaisen tuen tarve");
    expect(conclusions?.asiakkaan_arvio_tuen_ja_palvelujen_tarpeestaan).toContain("Lapsen näkemys: Haluaa nähdä isää useammin.");
    expect(conclusions?.muiden_henkiloiden_arvio_tuen_ja_palvelujen_tarpeesta).toBe("Poika: äiti tarvitsee apua.");
  });

  it("tells the life situation area by area, by the labels of the form", () => {
    expect(write(child).kuvaus_asiakkaan_tilanteesta).toContain("Asuminen: Vuokra-asunto, vuokraa rästissä.");
  });

  it("tells after the conclusions what each has said of each need", () => {
    const text = write(child, "sv").johtopaatokset_ja_jatkotoimet?.ammattihenkilon_johtopaatokset;
    expect(text).toContain(`${child.conclusions}\n\n`);
    expect(text).toContain("klienten (stark): Velat loppumaan.");
  });

  it.each(["fi", "sv", "en"] as const)("comes back in %s with all but what is only said after the conclusions", (language) => {
    const { content } = needAssessmentMapping.read(write(child, language));
    const { needs, settlements: _, droppedStatements: __, conclusions, ...told } = child;
    expect(serviceNeedAssessmentSchema.safeParse(content).success).toBe(true);
    expect(content).toMatchObject(told);
    expect(content?.conclusions?.startsWith(conclusions ?? "")).toBe(true);
    expect(content?.needs.map(({ code }) => code)).toEqual(needs.filter(({ state }) => state !== "leftOut").map(({ code }) => code));
  });

  it("keeps what is known of a need whose code stands, adds one that has come and leaves out one that has gone", () => {
    const written = write(child);
    const codes = written.johtopaatokset_ja_jatkotoimet?.ammattihenkilon_arvio_tuen_tarpeesta ?? [];
    const [first] = codes;
    const changed = {
      ...written,
      johtopaatokset_ja_jatkotoimet: {
        ...written.johtopaatokset_ja_jatkotoimet,
        ammattihenkilon_arvio_tuen_tarpeesta: [first, { system: "urn:oid:1.2.246.537.6.1282", code: "5", display: "" }],
      },
    } as NeedAssessmentDocument;
    const { content } = needAssessmentMapping.read(changed, { ...people, content: child });
    const kept = child.needs.filter(({ code, state }) => state === "leftOut" || code === first?.code);
    expect(content?.needs).toEqual([...kept, { code: "5", state: "confirmed" }]);
    expect(content?.settlements).toEqual(child.settlements);
  });

  it("of nothing is a draft", () => {
    const content = emptyAssessment("client");
    expect(needAssessmentMapping.read(write(content)).content).toEqual(content);
  });
});
