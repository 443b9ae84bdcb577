import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LAW_REF_IDS } from "@koonti/legislation";
import { coverageOf, coverageOfPages, NOT_CHECKED_PAGE, readNotChecked } from "@koonti/rule-catalogue";
import { repoRoot } from "@koonti/workspace";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";

const IDS = join(repoRoot, "../shared/law/ids.json");

describe("the duties of the register", () => {
  const coverage = coverageOfPages(catalogue);

  it("are each a rule, a function, or a line in not-checked.md", () => {
    expect(coverage.missing).toEqual([]);
  });

  it("are none of them two of these at once", () => {
    expect(coverage.doubled).toEqual([]);
  });

  it("are all there is: no rule and no list names another", () => {
    expect(coverage.unknown).toEqual([]);
  });

  it("are those of the list the product was made from", (context) => {
    if (!existsSync(IDS)) {
      console.log(`not compared: ${IDS} is not there`);
      context.skip();
    }
    expect([...LAW_REF_IDS].toSorted()).toEqual((JSON.parse(readFileSync(IDS, "utf8")) as readonly string[]).toSorted());
  });
});

describe("not-checked.md", () => {
  it("gives a reason for each", () => {
    const short = readNotChecked().filter(({ reason }) => reason.split(" ").length < 4);
    expect(short).toEqual([]);
  });

  it("has no row the tool cannot read", () => {
    const rows = readFileSync(join(repoRoot, NOT_CHECKED_PAGE), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows).toHaveLength(readNotChecked().length);
  });
});

describe("the comparison itself", () => {
  it("finds what is in none, in two, and what the register does not have", () => {
    const coverage = coverageOf({
      refs: ["SHL-39-b.8", "SHL-39-b", "SHL-999"],
      functions: ["TIME-1", "SHL-39-b.8"],
      notChecked: ["TIME-1", "TIME-2", "TIME-2"],
    });
    expect(coverage.rules).toEqual(["SHL-39-b"]);
    expect(coverage.functions).toEqual(["TIME-1"]);
    expect(coverage.notChecked).toEqual(["TIME-2", "TIME-1"].toSorted());
    expect(coverage.doubled).toEqual(["TIME-1", "TIME-2"]);
    expect(coverage.unknown).toEqual(["SHL-999", "SHL-39-b.8"]);
    expect(coverage.missing).toHaveLength(LAW_REF_IDS.length - 3);
  });
});
