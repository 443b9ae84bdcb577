import { describe, expect, it } from "vitest";
import { assessment, plan, sectorAssessment } from "../fixtures/documents.ts";
import { documentId, recordOf } from "../fixtures/record.ts";
import { collationOf } from "./collation-of.ts";

const need = (code: string, strength = "high") => ({ code, strength, statement: "sanottu" });
const health = sectorAssessment({ needs: [need("3"), need("9")], views: [{ topic: "workAbility", value: "reducedForNow" }] }, 5);
const employment = sectorAssessment(
  { sector: "employment", organisation: "Testi-työllisyysalue", needs: [need("4")], views: [{ topic: "workAbility", value: "full" }] },
  9,
);

describe("collationOf", () => {
  it("puts the assessments of a record together against the newest plan", () => {
    const collation = collationOf(recordOf([health, employment, plan()]));
    expect(collation.needs.map(({ code }) => code).toSorted()).toEqual(["3", "4", "9"]);
    expect(collation.uncoveredNeeds.toSorted()).toEqual(["4", "9"]);
    expect(collation.conflicts.map(({ topic }) => topic)).toEqual(["workAbility"]);
  });

  it("leaves an invalidated assessment out", () => {
    const voided = { ...employment, status: "invalidated" } as const;
    expect(collationOf(recordOf([health, voided])).needs.map(({ code }) => code)).not.toContain("4");
  });

  it("heeds what the newest service-need assessment put aside and settled", () => {
    const settled = assessment({
      droppedStatements: [{ documentId: documentId(5), need: "9", reason: "Tilanne muuttui" }],
      settlements: [{ topic: "workAbility", value: "reducedForNow", reason: "Lääkärin arvio", settledOn: "2026-03-10" }],
    });
    const collation = collationOf(recordOf([health, employment, settled]));
    expect(collation.conflicts[0]?.settlement?.value).toBe("reducedForNow");
    expect(collation.needs.map(({ code }) => code)).not.toContain("9");
  });
});
