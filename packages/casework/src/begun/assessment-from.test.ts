import { localDate } from "@koonti/core";
import { serviceNeedAssessmentSchema } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { contact, initiation } from "../fixtures/documents.ts";
import { counsellor } from "../fixtures/people.ts";
import { recordOf } from "../fixtures/record.ts";
import { clientsVoice, silentVoice, socialVoice } from "../fixtures/voices.ts";
import { assessmentFrom, knownOfAssessment } from "./assessment-from.ts";

const today = localDate("2026-02-17");
const record = recordOf([contact(), initiation(), clientsVoice, socialVoice, silentVoice], { disabledPerson: true });

describe("an assessment begun from a record", () => {
  const content = assessmentFrom(record, { today, assessor: counsellor });

  it("is a draft of its structure", () => {
    expect(serviceNeedAssessmentSchema.safeParse(content).success).toBe(true);
  });

  it("has what the record knows, so that nothing is written twice", () => {
    expect(content).toMatchObject({
      initiatedOn: "2026-02-09",
      initiationReasons: ["3"],
      startedOn: today,
      assessor: counsellor,
      participants: "Testi-aikuissosiaalityö",
      absentOthers: "Kela",
      clientView: "Uni.\nVelat loppumaan.",
      disabledPerson: true,
    });
  });

  it("has the collated needs, every one of them open", () => {
    expect(content.needs.map(({ code, state }) => `${code} ${state}`).toSorted()).toEqual(["2 open", "3 open", "9 open"]);
  });

  it("leaves out what is not known", () => {
    expect(knownOfAssessment(recordOf([]))).toEqual({});
    expect(assessmentFrom(recordOf([]), { today })).not.toHaveProperty("assessor");
  });

  it("takes the reasons from the contact where the initiation names none", () => {
    const reasons = (needs: readonly string[]) =>
      knownOfAssessment(recordOf([contact({ needs: ["2"] }), initiation({ needs })])).initiationReasons;
    expect(reasons([])).toEqual(["2"]);
    expect(reasons(["3"])).toEqual(["3"]);
  });

  it("takes no client's words from others, and none from a client who has not answered", () => {
    const asked = { ...clientsVoice, content: { ...clientsVoice.content, participation: "requested" as const } };
    expect(knownOfAssessment(recordOf([asked, socialVoice]))).not.toHaveProperty("clientView");
  });
});
