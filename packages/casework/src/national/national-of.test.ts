import { hetuSchema } from "@koonti/core";
import { notificationOfNeed, parse, workingAgeClientPlan, workingAgeNeedAssessment } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { assessment, contact, plan, serviceStart } from "../fixtures/documents.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { nationalOf } from "./national-of.ts";
import { nationalClient } from "./national-people.ts";

const hetu = hetuSchema.parse("010190X901R");
const address = { streetAddress: "Testikatu 5", postalCode: "95400", postOffice: "TORNIO" };
const whole = assessment({
  initiatedOn: "2026-02-09",
  initiationReasons: ["3"],
  needs: [{ code: "3", state: "confirmed", client: { text: "Laskut" } }],
  relationshipContinues: true,
  planWillBeMade: true,
});

describe("nationalOf", () => {
  it("writes a contact as a notification of need that can be read back", () => {
    const written = nationalOf(recordOf([contact()], { hetu, contactDetails: address }), contact());
    const read = parse(notificationOfNeed, written.ok ? written.value : {});
    expect(read).toMatchObject({ ok: true, value: { asiakas: [{ sukunimi: "Asiakas-01", etunimet: "Testi" }] } });
    expect(JSON.stringify(written)).toContain("Testikatu 5");
  });

  it("leaves the street address of a protected identity out", () => {
    const written = nationalOf(recordOf([contact()], { contactDetails: address, protectedIdentity: true }), contact());
    expect(written.ok).toBe(true);
    expect(JSON.stringify(written)).not.toContain("Testikatu");
  });

  it("writes an assessment with the assessor as its author", () => {
    const written = nationalOf(recordOf([whole], { hetu }), whole);
    const read = parse(workingAgeNeedAssessment, written.ok ? written.value : {});
    expect(read).toMatchObject({
      ok: true,
      value: {
        asiakas: { henkilotunnus: { value: hetu } },
        laatija: [{ sukunimi: "Työntekijä-01B", etunimet: "Testi", tehtavanimike: "Sosionomi" }],
      },
    });
  });

  it("writes a plan with the client's answers to it", () => {
    const whole = plan({
      situation: "Laskuja on avaamatta.",
      rightsExplained: true,
      rightsExplanation: "Suullisesti",
      nextSteps: "Tapaaminen",
    });
    const answer = documentOf(
      "planAnswer",
      { planId: whole.id, planVersion: 1, answer: "disagrees", reason: "Liian monta tapaamista", answeredOn: "2026-03-27" },
      { id: 50 },
    );
    const written = nationalOf(recordOf([whole, answer], { hetu }), whole);
    expect(written.ok ? [] : written.error.missing?.map(({ path }) => path.join("."))).toEqual([]);
    expect(parse(workingAgeClientPlan, written.ok ? written.value : {}).ok).toBe(true);
    expect(JSON.stringify(written)).toContain("Liian monta tapaamista");
  });

  it("tells every mandatory field that is empty, with its label in Finnish and Swedish", () => {
    const refusal = nationalOf(recordOf([]), assessment({ summary: undefined }));
    expect(refusal).toMatchObject({ ok: false, error: { reason: "requiredMissing" } });
    const missing = refusal.ok ? [] : (refusal.error.missing ?? []);
    const hetuMissing = missing.find(({ path }) => path.includes("henkilotunnus"));
    expect(hetuMissing?.label).toMatchObject({ fi: "Henkilötunnus", sv: "Personbeteckning" });
    expect(new Set(missing.map(({ path }) => path.join("."))).size).toBe(missing.length);
  });

  it("refuses a kind that has no national structure", () => {
    expect(nationalOf(recordOf([]), serviceStart())).toMatchObject({ ok: false, error: { reason: "noNationalStructure" } });
  });
});

describe("nationalClient", () => {
  it("says nothing that is not known", () => {
    expect(nationalClient(recordOf([]).client.basics)).toEqual({
      familyName: "Asiakas-01",
      givenNames: "Testi",
      birthDate: "1980-04-11",
      protectedIdentity: false,
    });
  });
});
