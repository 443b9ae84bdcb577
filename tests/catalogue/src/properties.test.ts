import { addDays, type LocalDate } from "@koonti/core";
import { judge } from "@koonti/rule-catalogue";
import type { Finding } from "@koonti/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "./catalogue.ts";

type Named = (typeof examples)[number];

const withDeadline = examples.filter(([, , { finding }]) => finding.deadline !== undefined);

/** The number of one of the examples: a counterexample is then a number, and not a page of texts. */
const numberOf = (list: readonly Named[]) => fc.nat({ max: list.length - 1 });
const days = fc.integer({ min: -500, max: 500 });
const later = fc.nat(2_000);

const nth = (list: readonly Named[], index: number): Named => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no example ${index}`);
  return found;
};

const deepFreeze = (value: unknown): unknown => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** What the rule says of the example on another day, by the same law. */
const onDay = ([, { rule }, { example }]: Named, today: LocalDate): Finding =>
  judge(rule, { ...example, asOf: example.asOf ?? example.today, today });

describe("every example", () => {
  it.each(examples)("%s is left as it was, and judged the same when it cannot be changed", (_, { rule }, { example, finding }) => {
    expect(judge(rule, { ...example, subject: deepFreeze(structuredClone(example.subject)) })).toEqual(finding);
  });

  it.each(examples)("%s gives a finding that survives JSON", (_, __, { finding }) => {
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});

describe("every rule, on any day", () => {
  it("gives the same finding twice", () => {
    fc.assert(
      fc.property(numberOf(examples), days, (index, n) => {
        const named = nth(examples, index);
        const today = addDays(named[2].example.today, n);
        expect(onDay(named, today)).toEqual(onDay(named, today));
      }),
      { numRuns: 1_000 },
    );
  });

  it("does not mind a member it does not know", () => {
    const name = fc.string({ minLength: 1 }).map((text) => `irrelevant ${text}`);
    fc.assert(
      fc.property(numberOf(examples), name, fc.jsonValue(), (index, member, value) => {
        const [, { rule }, { example, finding }] = nth(examples, index);
        expect(judge(rule, { ...example, subject: { ...Object(example.subject), [member]: value } })).toEqual(finding);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a deadline, as time goes on", () => {
  it("that is late is never met in time afterwards, and one met in time stays so", () => {
    fc.assert(
      fc.property(numberOf(withDeadline), days, later, (index, n, more) => {
        const named = nth(withDeadline, index);
        const today = addDays(named[2].example.today, n);
        const before = onDay(named, today).deadline?.state;
        const after = onDay(named, addDays(today, more)).deadline?.state;
        if (before === "late" || before === "metLate") expect(["late", "metLate"]).toContain(after);
        if (before === "met") expect(after).toBe("met");
      }),
      { numRuns: 4_000 },
    );
  });

  it("keeps its last day as long as it is there, and a breach of it stays one", () => {
    fc.assert(
      fc.property(numberOf(withDeadline), days, later, (index, n, more) => {
        const named = nth(withDeadline, index);
        const today = addDays(named[2].example.today, n);
        const before = onDay(named, today);
        const after = onDay(named, addDays(today, more));
        if (before.deadline && after.deadline) expect(after.deadline.target).toBe(before.deadline.target);
        if (before.outcome === "breached") expect(after.outcome).toBe("breached");
      }),
      { numRuns: 4_000 },
    );
  });
});
