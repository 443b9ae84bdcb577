import { hetuSchema, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { assessment, assignment, initiation } from "../fixtures/documents.ts";
import { counsellor } from "../fixtures/people.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { clientFacts } from "./client-facts.ts";

const today = localDate("2026-04-11");
const closing = documentOf(
  "closing",
  { closedOn: "2026-04-01", ground: "noGround", conclusion: "Tuki ei ole enää tarpeen.", relationshipEndsOn: "2026-04-01" },
  { id: 70 },
);
const entitled = { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false };

describe("a client at a glance", () => {
  it("has a name, an age, a relationship and those who answer for the whole", () => {
    const phone = "040 000 0010";
    expect(clientFacts(recordOf([initiation(), assignment()], { contactDetails: { phone } }), today)).toEqual({
      name: "Testi Asiakas-01",
      birthDate: "1980-04-11",
      age: 46,
      relationshipSince: "2026-02-09",
      needsSpecialSupport: false,
      protectedIdentity: false,
      phone,
      people: { ownWorker: counsellor },
    });
  });

  it("tells the birth date that an identity code tells, and none that nobody knows", () => {
    expect(clientFacts(recordOf([], { birthDate: undefined, hetu: hetuSchema.parse("010190-901R") }), today)).toMatchObject({
      birthDate: "1990-01-01",
      age: 36,
    });
    expect(clientFacts(recordOf([], { birthDate: undefined }), today)).not.toHaveProperty("age");
  });

  it("has no relationship before one has begun or after it has ended", () => {
    expect(clientFacts(recordOf([]), today)).not.toHaveProperty("relationshipSince");
    expect(clientFacts(recordOf([initiation(), closing]), today)).not.toHaveProperty("relationshipSince");
  });

  it("needs special support when an assessment of the client says so, and not when one of the child does", () => {
    const needs = (changes: object) =>
      clientFacts(recordOf([assessment({ specialSupport: entitled, ...changes })]), today).needsSpecialSupport;
    expect([needs({}), needs({ subject: "child" })]).toEqual([true, false]);
    expect(clientFacts(recordOf([assignment({ specialSupport: "yes" })]), today).needsSpecialSupport).toBe(true);
  });
});
