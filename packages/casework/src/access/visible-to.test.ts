import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, plan, sectorAssessment } from "../fixtures/documents.ts";
import { clientUser, partner, worker } from "../fixtures/people.ts";
import { recordOf } from "../fixtures/record.ts";
import { visibleTo } from "./visible-to.ts";

const health = { id: "health", kind: "authority", sector: "health", name: "Testi-terveyskeskus", responsibilities: ["Lääkitys"] };
const withBasis = { ...health, basis: { kind: "consent", givenOn: "2026-03-26" } };
const kindsSeen = (documents: Parameters<typeof recordOf>[0], user: typeof worker) =>
  visibleTo(recordOf(documents), user).documents.map(({ kind, id }) => `${kind}:${id.slice(-1)}`);

describe("visibleTo a worker", () => {
  it("is the whole record", () => {
    const record = recordOf([contact(), initiation(), assessment({}, "draft")]);
    expect(visibleTo(record, worker)).toBe(record);
  });
});

describe("visibleTo a partner", () => {
  it("is the assessment they write and nothing of others", () => {
    const others = sectorAssessment({ sector: "employment", organisation: "Testi-työllisyysalue" }, 9);
    expect(kindsSeen([contact(), assessment(), sectorAssessment(), others], partner)).toEqual(["sectorAssessment:5"]);
  });

  it("is the finished plan they take part in with a basis", () => {
    expect(kindsSeen([plan({ kind: "joint", parties: [withBasis] })], partner)).toEqual(["clientPlan:6"]);
  });

  it.each([
    ["a party without a basis", plan({ kind: "joint", parties: [health] })],
    ["a plan of others", plan()],
    ["a draft", plan({ kind: "joint", parties: [withBasis] }, { status: "draft" })],
  ])("does not have %s", (_, document) => {
    expect(kindsSeen([document], partner)).toEqual([]);
  });
});

describe("visibleTo the client", () => {
  it("is what is finished and not a worker's unfinished draft", () => {
    expect(kindsSeen([contact(), initiation(), assessment({}, "draft")], clientUser)).toEqual(["contact:1", "initiation:2"]);
  });

  it("is their own assessment, also while they write it, and not a draft of another sector", () => {
    const own = sectorAssessment({ sector: "client", organisation: "Asiakas" }, 5, "draft");
    expect(kindsSeen([own, sectorAssessment({}, 9, "draft")], clientUser)).toEqual(["sectorAssessment:5"]);
  });

  it("is a plan they are asked about, and not one that has not been shown yet", () => {
    expect(kindsSeen([plan({}, { status: "draft" })], clientUser)).toEqual(["clientPlan:6"]);
    expect(kindsSeen([plan({ madeOn: undefined }, { status: "draft" })], clientUser)).toEqual([]);
  });

  it("hides who made a notification when they asked for it, and only then", () => {
    const notifier = { familyName: "Naapuri", givenNames: "Testi", phone: "000", confidential: true };
    const shown = (changes: object) => visibleTo(recordOf([contact({ notifier: { ...notifier, ...changes } })]), clientUser).documents[0];
    expect(JSON.stringify(shown({}))).not.toContain("Naapuri");
    expect(JSON.stringify(shown({ confidential: false }))).toContain("Naapuri");
    expect(JSON.stringify(visibleTo(recordOf([contact({ notifier })]), worker))).toContain("Naapuri");
  });
});
