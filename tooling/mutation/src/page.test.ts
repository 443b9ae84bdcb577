import { describe, expect, it } from "vitest";
import { pageOf } from "./page.ts";
import type { Reason } from "./reasons.ts";
import type { MutationRecord, Survivor } from "./records.ts";

const file = "packages/outreach/src/rules/a.ts";
const survivor = (code: string, becomes: string, line = 3, run = true): Survivor => ({
  line,
  mutator: "Any",
  at: code,
  code,
  becomes,
  run,
});

const record = (name: string, killed: number, survivors: readonly Survivor[]): MutationRecord => ({
  name,
  files: [{ file, counts: { killed, timedOut: 0, survived: survivors.length, notRun: 0, unreadable: 2 }, survivors }],
});

const reason = (kind: Reason["kind"], why: string, { at, code, becomes }: Survivor): Reason => ({
  kind,
  why,
  changes: [{ file, at, code, becomes }],
});

const linesOf = (page: string): readonly string[] => page.split("\n");

describe("the page of mutation testing", () => {
  it("has a row for each package and one for all", () => {
    const lines = linesOf(pageOf([record("outreach", 3, [survivor("a", "b")]), record("access", 4, [])], []));
    expect(lines).toContain("| outreach | 75.0 % | 3 | 0 | 1 | 0 | 2 |");
    expect(lines).toContain("| access | 100.0 % | 4 | 0 | 0 | 0 | 2 |");
    expect(lines).toContain("| **all** | 87.5 % | 7 | 0 | 1 | 0 | 4 |");
  });

  it("lists the survivors under their reasons, those that change nothing first", () => {
    const [same, accepted] = [survivor("a", "b"), survivor("c", "", 7, false)];
    const reasons = [reason("accepted", "Nobody asks.", accepted), reason("same", "It is sorted before.", same)];
    const page = pageOf([record("outreach", 3, [same, accepted])], reasons);
    expect(page.slice(page.indexOf("## "))).toBe(
      [
        "## Survivors that change nothing",
        "",
        "The changed program does the same as the program.",
        "",
        "It is sorted before.",
        "",
        "- [outreach/src/rules/a.ts:3](../packages/outreach/src/rules/a.ts#L3) `a` → `b`",
        "",
        "## Survivors that are let live",
        "",
        "The changed program does something else, and nobody would lose anything by it.",
        "",
        "Nobody asks.",
        "",
        "- [outreach/src/rules/a.ts:7](../packages/outreach/src/rules/a.ts#L7) without `c` (never run)",
        "",
      ].join("\n"),
    );
  });

  it("says so where a survivor has no reason", () => {
    const page = pageOf([record("outreach", 3, [survivor("a", "b")])], []);
    expect(page).toContain("## Survivors without a reason");
    expect(pageOf([record("outreach", 3, [])], [])).not.toContain("## ");
  });

  it("shows long pieces short, and those with backticks whole", () => {
    const page = pageOf([record("outreach", 3, [survivor("x".repeat(121), "`b`")])], []);
    expect(page).toContain(`\`${"x".repeat(120)}…\` → \`\` \`b\` \`\``);
  });
});
