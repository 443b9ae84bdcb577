import { addDays, type LocalDate } from "@koonti/core";
import { type CatalogueEntry, type Example, judge } from "@koonti/rule-catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "./catalogue.ts";

const anyExample = fc.constantFrom(...examples);
const withDeadline = fc.constantFrom(...examples.filter(([, , { finding }]) => finding.deadline !== undefined));
const days = fc.integer({ min: -500, max: 500 });
const later = fc.nat(2_000);

const deepFreeze = (value: unknown): unknown => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

const stateOf = ({ rule }: CatalogueEntry, example: Example<unknown>, today: LocalDate) =>
  judge(rule, { ...example, asOf: example.asOf ?? example.today, today });

describe("every rule, on any day", () => {
  it("gives the same finding twice", () => {
    fc.assert(
      fc.property(anyExample, days, ([, { rule }, { example }], n) => {
        const at = { ...example, today: addDays(example.today, n) };
        expect(judge(rule, at)).toEqual(judge(rule, at));
      }),
      { numRuns: 500 },
    );
  });

  it("does not mind a member it does not know", () => {
    const name = fc.string({ minLength: 1 }).map((text) => `irrelevant ${text}`);
    fc.assert(
      fc.property(anyExample, name, fc.jsonValue(), ([, { rule }, { example, finding }], member, value) => {
        expect(judge(rule, { ...example, subject: { ...Object(example.subject), [member]: value } })).toEqual(finding);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the subject as it was, and finds the same in one that cannot be changed", () => {
    fc.assert(
      fc.property(anyExample, ([, { rule }, { example, finding }]) => {
        expect(judge(rule, { ...example, subject: deepFreeze(structuredClone(example.subject)) })).toEqual(finding);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a finding that survives JSON", () => {
    fc.assert(
      fc.property(anyExample, ([, , { finding }]) => {
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a deadline, as time goes on", () => {
  it("that is late is never met in time afterwards", () => {
    fc.assert(
      fc.property(withDeadline, days, later, ([, entry, { example }], n, more) => {
        const today = addDays(example.today, n);
        const before = stateOf(entry, example, today);
        const after = stateOf(entry, example, addDays(today, more));
        if (before.deadline?.state === "late" || before.deadline?.state === "metLate")
          expect(["late", "metLate"]).toContain(after.deadline?.state);
        if (before.deadline?.state === "met") expect(after.deadline?.state).toBe("met");
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps its last day, and a breach of it stays one", () => {
    fc.assert(
      fc.property(withDeadline, days, later, ([, entry, { example }], n, more) => {
        const today = addDays(example.today, n);
        const before = stateOf(entry, example, today);
        const after = stateOf(entry, example, addDays(today, more));
        expect(after.deadline?.target).toBe(before.deadline?.target);
        if (before.outcome === "breached") expect(after.outcome).toBe("breached");
      }),
      { numRuns: 2_000 },
    );
  });
});
