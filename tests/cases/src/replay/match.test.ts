import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER, loadCases } from "../case-file/load.ts";
import type { CaseFile, Expectation } from "../case-file/schema.ts";
import { collationDiffers } from "./collation.ts";
import { matchExpectation } from "./match.ts";

const files: readonly CaseFile[] = (loadCases(DEFAULT_FOLDER) ?? []).flatMap((loaded) => (loaded.ok ? [loaded.file] : []));
if (files.length === 0) process.stdout.write(`No synthetic cases at ${DEFAULT_FOLDER}: the matching is not tried against them.\n`);

const OPPOSITE = { satisfied: "breached", breached: "satisfied", undetermined: "breached", notApplicable: "satisfied" } as const;
const isMet = (file: CaseFile, expectation: Expectation, changes: Partial<Expectation>): boolean =>
  matchExpectation(file, { ...expectation, severity: null, ...changes }).met;

const each = files.flatMap((file) => file.expected.map((expectation) => [`${file.id} ${expectation.id}`, file, expectation] as const));

describe.runIf(files.length > 0)("matching is no formality", () => {
  it.each(each)("%s is not met by its opposite", (_, file, expectation) => {
    expect(isMet(file, expectation, { outcome: OPPOSITE[expectation.outcome] })).toBe(false);
  });

  const dated = each.filter(([, , { deadline }]) => deadline);
  it.each(dated)("%s is not met with another last day", (_, file, expectation) => {
    expect(isMet(file, expectation, { deadline: "2020-01-01" })).toBe(false);
  });

  const severe = each.filter(([, , { severity }]) => severity);
  it.each(severe)("%s is not met with another severity", (_, file, expectation) => {
    expect(isMet(file, expectation, { severity: expectation.severity === "error" ? "warning" : "error" })).toBe(false);
  });

  it("never meets what no rule knows", () => {
    const [, file, expectation] = each[0] ?? [];
    if (file && expectation) expect(isMet(file, expectation, { ruleRef: "XYZ-1", outcome: "notApplicable" })).toBe(false);
  });

  it("tells a collation from another", () => {
    const file = files[0];
    expect(file && collationDiffers(file)).toBeUndefined();
    expect(file && collationDiffers(file, { uncoveredNeeds: ["1"] })).toContain("uncoveredNeeds");
  });
});
