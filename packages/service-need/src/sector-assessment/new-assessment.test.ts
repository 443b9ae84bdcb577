import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import {
  answeredAssessment,
  askedAssessment,
  clientsAssessment,
  ownAssessment,
  receivedAssessment,
  requestTo,
  unansweredAssessment,
} from "./new-assessment.ts";
import { sectorAssessmentSchema } from "./schema.ts";

const today = localDate("2026-02-17");
const writing = { user: { name: "Testi Työntekijä-10B" }, today };
const health = { sector: "health", organisation: "Testi-terveyskeskus" } as const;
const words = { what: "Arvio", purpose: "Arviointi", basis: "suostumus 10.2.2026" };

describe("a new assessment", () => {
  it("is valid structure in each of its ways", () => {
    const all = [
      askedAssessment(health, words, writing),
      receivedAssessment(health, writing),
      clientsAssessment("Asiakas", writing),
      ownAssessment("Testi-aikuissosiaalityö", "sosiaalityöntekijä", writing),
    ];
    for (const content of all) expect(sectorAssessmentSchema.safeParse(content).success).toBe(true);
  });

  it("that is asked for knows beforehand where the information will come from", () => {
    expect(askedAssessment(health, words, writing)).toMatchObject({
      participation: "requested",
      requestedOn: today,
      source: {
        what: "Arvio",
        fromWhom: "Testi-terveyskeskus",
        askedBySocialWelfare: true,
        askedBy: "Testi Työntekijä-10B",
        provisionOrConsent: "suostumus 10.2.2026",
        purpose: "Arviointi",
      },
    });
  });

  it("that has come says when it came, and nothing of who asked", () => {
    expect(receivedAssessment(health, writing).source).toEqual({ fromWhom: "Testi-terveyskeskus", receivedOn: today });
  });

  it("of one's own carries one's name", () => {
    expect(ownAssessment("Testi-aikuissosiaalityö", undefined, writing).author).toEqual({ name: "Testi Työntekijä-10B" });
  });
});

describe("a request", () => {
  const request = askedAssessment(health, words, writing);

  it("is found while it is open, by the party it was sent to", () => {
    const documents = [
      { status: "final", content: { ...request, participation: "received" as const } },
      { status: "draft", content: request },
    ];
    expect(requestTo(documents, health)).toBe(documents[1]);
    expect(requestTo(documents, { ...health, organisation: "Testi-sairaala" })).toBeUndefined();
    expect(requestTo(documents.slice(0, 1), health)).toBeUndefined();
  });

  it("becomes an answer that keeps what was asked", () => {
    const answer = answeredAssessment(request, { user: { name: "Testi Kumppani-10H" }, today: localDate("2026-02-20") });
    expect(answer).toMatchObject({ participation: "received", assessedOn: "2026-02-20", requestedOn: today });
    expect(answer.author).toEqual({ name: "Testi Kumppani-10H" });
    expect(answer.source).toMatchObject({ provisionOrConsent: "suostumus 10.2.2026", receivedOn: "2026-02-20" });
  });

  it("that nobody answered keeps the day it was made", () => {
    expect(unansweredAssessment(request, localDate("2026-03-01"))).toMatchObject({ participation: "stayedAway", requestedOn: today });
  });
});
