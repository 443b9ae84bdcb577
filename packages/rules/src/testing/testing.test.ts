import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { fi, hasTitle, returnedInTime } from "../fixtures/loans.ts";
import { judgedWith, judgeWith, rows, unreached } from "./index.ts";

const { judge, said } = judgeWith(fi);
const judged = judgedWith(fi);
const lent = { borrowedOn: localDate("2026-03-02") };

describe("a rule asked on a day", () => {
  it("is judged by the law of that day, asked the same day unless another is told", () => {
    expect(judge(returnedInTime, lent, { on: "2026-03-02" })).toMatchObject({ outcome: "undetermined", deadline: { state: "open" } });
    expect(judge(returnedInTime, lent, { on: "2026-03-02", today: "2026-04-01" })).toMatchObject({ outcome: "breached" });
    expect(judge(returnedInTime, lent, { on: "2030-03-02" }).outcome).toBe("notApplicable");
  });

  it("says the outcome, why, and the place or what would settle it", () => {
    expect(said(returnedInTime, {}, { on: "2026-03-02" })).toBe("undetermined borrowingDayMissing for borrowedOn");
    expect(said(returnedInTime, lent, { on: "2026-03-02", today: "2026-04-01" })).toBe("breached notReturned at returnedOn");
    expect(said(returnedInTime, { isReference: true }, { on: "2026-03-02" })).toBe("notApplicable referenceOnly");
  });

  it("says no more than there is: no key, no place", () => {
    expect(said(hasTitle, { ...lent, title: "Testi" }, { on: "2026-03-02" })).toBe("satisfied");
    expect(said(hasTitle, lent, { on: "2009-12-31" })).toBe("notApplicable notInForce");
    const placeless: typeof hasTitle = { ...hasTitle, check: (_, { fail }) => fail("titleMissing") };
    expect(said(placeless, lent, { on: "2026-03-02" })).toBe("breached titleMissing");
  });

  it("says a place in dots, and everything that would settle an open question", () => {
    const deep: typeof hasTitle = { ...hasTitle, check: (_, { fail }) => fail("titleMissing", ["titles", 0, "text"]) };
    expect(said(deep, lent, { on: "2026-03-02" })).toBe("breached titleMissing at titles.0.text");
    const open: typeof hasTitle = { ...hasTitle, check: (_, { undetermined }) => undetermined("titleMissing", ["title", "titles.0"]) };
    expect(said(open, lent, { on: "2026-03-02" })).toBe("undetermined titleMissing for title, titles.0");
  });

  it("says the severity where it is not the rule's own", () => {
    const late = { ...lent, returnedOn: localDate("2026-04-10") };
    expect(said(returnedInTime, late, { on: "2026-03-02", today: "2026-05-01" })).toBe("breached returnedLate (warning) at returnedOn");
  });

  it("takes a county's choices", () => {
    expect(said(returnedInTime, lent, { on: "2026-03-02", today: "2026-04-01", options: { loanDays: 60 } })).toContain("running");
  });
});

describe("a rule that would leave its reader without words", () => {
  it("is told of: a key it does not declare", () => {
    const unworded: typeof hasTitle = { ...hasTitle, check: (_, { fail }) => fail("unheardOf" as "titleMissing") };
    expect(() => said(unworded, lent, { on: "2026-03-02" })).toThrow('loans/has-a-title does not declare "unheardOf"');
  });

  it("is told of: a text with a value that does not come with the finding", () => {
    const texts = { ...fi, "loans/returned-in-time#borrowingDayMissing": "Puuttuu {mika}." };
    expect(() => judgeWith(texts).judge(returnedInTime, {}, { on: "2026-03-02" })).toThrow("loans/returned-in-time leaves a gap");
  });
});

describe("examples in a table", () => {
  it("are judged in one line, with how serious a breach is", () => {
    expect(judged(returnedInTime, lent, { asOf: "2026-03-02" })).toBe("breached notReturned error at returnedOn");
    expect(judged(hasTitle, { ...lent, title: "Testi" })).toBe("satisfied");
  });

  it("are rows of a test, and tell which keys none of them reaches", () => {
    expect(rows([["satisfied", lent]])).toEqual([["satisfied", lent, {}]]);
    const reached = ["referenceOnly", "borrowingDayMissing", "running", "returnedLate", "notReturned"].map(
      (key) => [`breached ${key}`, lent] as const,
    );
    expect(unreached(returnedInTime, reached)).toEqual(["extended"]);
  });
});
