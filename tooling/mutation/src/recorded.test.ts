import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import { describe, expect, it } from "vitest";
import { pageOf } from "./page.ts";
import { gone, reasonFor } from "./reasons.ts";
import { countsOfRecords, readReasons, readRecords, survivorsIn } from "./records.ts";
import { scoreOf, suffices } from "./score.ts";
import { MUTATION_TARGETS } from "./targets.ts";

const names = MUTATION_TARGETS.map(({ name }) => name);
const records = readRecords(names);
const survivors = records.flatMap(survivorsIn);
const reasons = readReasons();

describe("what is recorded of mutation testing", () => {
  it("is of every package", () => expect(records.map(({ name }) => name)).toEqual(names));

  it.each(names)("is enough of %s", (name) => {
    const counts = countsOfRecords(records.filter((record) => record.name === name));
    expect(scoreOf(counts)).toSatisfy(suffices);
    expect(scoreOf(counts).detected).toBeGreaterThan(0);
  });

  it("has a reason for every survivor, and no reason without one", () => {
    expect(survivors.filter((survivor) => reasonFor(survivor, reasons) === undefined)).toEqual([]);
    expect(gone(reasons, survivors)).toEqual([]);
  });

  it("is what the page tells", () => {
    expect(readFileSync(join(repoRoot, "docs/mutation.md"), "utf8")).toBe(pageOf(records, reasons));
  });
});
