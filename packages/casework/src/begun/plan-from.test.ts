import { clientPlanSchema } from "@koonti/client-plan";
import { describe, expect, it } from "vitest";
import { assessment } from "../fixtures/documents.ts";
import { socialWorker } from "../fixtures/people.ts";
import { recordOf } from "../fixtures/record.ts";
import { clientsVoice, silentVoice, socialVoice } from "../fixtures/voices.ts";
import { planFrom, plannedNeeds } from "./plan-from.ts";

const voices = [clientsVoice, socialVoice, silentVoice];
const assessed = assessment({
  needs: [
    { code: "2", state: "confirmed", professional: { text: "vuokra" } },
    { code: "10", state: "leftOut", reason: "Hoidossa" },
    { code: "3", state: "confirmed", client: { text: "Velat loppumaan." } },
  ],
});

describe("the needs of a plan", () => {
  it("are those the assessment has not left out, the client's own first", () => {
    expect(plannedNeeds(recordOf([...voices, assessed])).map(({ code }) => code)).toEqual(["3", "2"]);
  });

  it("are the collated ones while there is no assessment", () => {
    const codes = plannedNeeds(recordOf(voices)).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(["2", "3", "9"]);
    expect(codes.at(-1)).toBe("2");
    expect(plannedNeeds(recordOf([]))).toEqual([]);
  });
});

describe("a plan begun from a record", () => {
  const plan = planFrom(recordOf([...voices, assessed]), { language: "fi", author: socialWorker, unit: "Testi-aikuissosiaalityö" });

  it("is a draft of its structure with a goal for each need, in the client's words where there are some", () => {
    expect(clientPlanSchema.safeParse(plan).success).toBe(true);
    expect(plan.goals.map(({ needs, ownWords }) => [needs, ownWords])).toEqual([
      [["3"], "Velat loppumaan."],
      [["2"], undefined],
    ]);
  });

  it("has those who have assessed as parties, not those who stayed away, and assumes no grounds", () => {
    expect(plan.parties.map(({ name }) => name)).toEqual(["Asiakas", "Testi-aikuissosiaalityö"]);
    expect(plan.parties.every(({ basis }) => basis?.kind !== "consent")).toBe(true);
  });

  it("names its author, or none", () => {
    expect(plan.author).toEqual(socialWorker);
    expect(planFrom(recordOf([]), { language: "sv" })).not.toHaveProperty("author");
  });
});
