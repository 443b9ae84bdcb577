import { DOCUMENT_KINDS } from "@koonti/casework";
import { emptyAssessment } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { workerSession } from "../../testing/render-in-app.tsx";
import { collatedRecord, sampleDocument, sampleRecord } from "../../testing/sample-record.ts";
import { plannedNeeds } from "./planned-needs.ts";
import { startingPlan } from "./starting-plan.ts";

const assessment = sampleDocument(20, "serviceNeedAssessment", {
  ...emptyAssessment("client"),
  needs: [
    { code: "2", state: "confirmed", professional: { text: "vuokra" } },
    { code: "10", state: "leftOut", reason: "Hoidossa" },
    { code: "3", state: "confirmed", client: { text: "Velat loppumaan." } },
  ],
});

describe("the needs of a plan", () => {
  it("are those the assessment has not left out, the client's own first", () => {
    expect(plannedNeeds(collatedRecord(assessment)).map(({ code }) => code)).toEqual(["3", "2"]);
  });

  it("are the collated ones while there is no assessment", () => {
    expect(plannedNeeds(collatedRecord()).map(({ code }) => code)).toEqual(["3", "9", "2", "10"]);
    expect(plannedNeeds(sampleRecord())).toEqual([]);
  });
});

describe("a plan begun", () => {
  const plan = startingPlan(collatedRecord(assessment), workerSession.user, "fi");

  it("is a valid draft with a goal for each need, in the client's words where there are some", () => {
    expect(DOCUMENT_KINDS.clientPlan.schema.safeParse(plan).success).toBe(true);
    expect(plan.goals.map(({ needs, ownWords }) => [needs, ownWords])).toEqual([
      [["3"], "Velat loppumaan."],
      [["2"], undefined],
    ]);
  });

  it("has those who have assessed as parties, not those who stayed away, and grounds nobody has given are not assumed", () => {
    expect(plan.parties.map(({ name }) => name)).toEqual(["Asiakas", "Testi-aikuissosiaalityö", "Testi-terveyskeskus"]);
    expect(plan.parties.find(({ name }) => name === "Testi-terveyskeskus")).not.toHaveProperty("basis");
    expect(plan.kind).toBe("joint");
  });

  it("names its author", () => {
    expect(plan.author?.name).toBe("Testi Työntekijä-10B");
  });
});
