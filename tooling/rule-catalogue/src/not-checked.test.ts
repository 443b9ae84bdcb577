import { LAW_REF_IDS } from "@koonti/legislation";
import { describe, expect, it } from "vitest";
import { lawStatuses } from "./law-status.ts";
import { parseCheckedInPart, parseNotChecked, readCheckedInPart } from "./not-checked.ts";
import { wholeCatalogue } from "./whole-catalogue.ts";

describe("the page of what no program checks", () => {
  it("is read row by row: id, duty, reason", () => {
    const text =
      "# Title\n\n| duty | what | why |\n| --- | --- | --- |\n| `SHL-4` | best interest | seven factors are weighed |\n\n`SHL-5`\n";
    expect(parseNotChecked(text)).toEqual([{ id: "SHL-4", reason: "seven factors are weighed" }]);
  });

  it("has no entry for a row without all three", () => {
    expect(parseNotChecked("| `SHL-4` | best interest |\n| `SHL-5` | |")).toEqual([]);
  });
});

describe("the duties that are checked in part", () => {
  it("are read without those that nothing checks", () => {
    const text =
      "| duty | what | rest |\n| --- | --- | --- |\n| ATL-42 | items | the view of others |\n| `SHL-4` | best interest | weighed |\n";
    expect(parseCheckedInPart(text)).toEqual(["ATL-42"]);
  });

  it("are duties of the register, and each has rules", () => {
    const inPart = readCheckedInPart();
    expect(inPart.filter((id) => !LAW_REF_IDS.some((known) => known === id))).toEqual([]);
    const withRules = lawStatuses(wholeCatalogue()).filter(({ entries }) => entries.length > 0);
    expect(inPart.filter((id) => !withRules.some(({ law }) => law.id === id))).toEqual([]);
    expect(inPart).toContain("ATL-42");
  });
});
