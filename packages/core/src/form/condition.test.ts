import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, holds } from "./condition.ts";

const content = {
  kind: "joint",
  age: 0,
  consent: { given: false, text: " " },
  needs: ["2", "3"],
  none: [],
  parties: [{ kind: "kela", tasks: ["x"] }, { kind: "other" }],
  empty: { deep: { text: "", list: [] } },
  nothing: null,
  lines: [{ line2: "a" }, { "2nd": "b" }],
  long: Array.from({ length: 12 }, (_, index) => index),
};

describe("equals and in", () => {
  it.each<[Condition, boolean]>([
    [{ path: "kind", equals: "joint" }, true],
    [{ path: "kind", equals: "single" }, false],
    [{ path: "age", equals: 0 }, true],
    [{ path: "age", equals: "0" }, false],
    [{ path: "consent.given", equals: false }, true],
    [{ path: "kind", in: ["single", "joint"] }, true],
    [{ path: "kind", in: [] }, false],
    [{ path: "needs", equals: "3" }, true],
    [{ path: "needs.0", equals: "3" }, false],
    [{ path: "needs", in: ["9", "2"] }, true],
    [{ path: "parties.kind", equals: "other" }, true],
    [{ path: "parties.0.kind", equals: "other" }, false],
    [{ path: "parties.tasks", equals: "x" }, true],
    [{ path: "parties.2.kind", equals: "other" }, false],
    // A number points at a member; a name with a number in it is a name.
    [{ path: "lines.line2", equals: "a" }, true],
    [{ path: "lines.2nd", equals: "b" }, true],
    [{ path: "long.11", equals: 11 }, true],
    [{ path: "long.11", equals: 1 }, false],
    [{ path: "no.such.place", equals: false }, false],
    [{ path: "kind.length", equals: 5 }, false],
  ])("%j: %s", (condition, expected) => expect(holds(condition, content)).toBe(expected));
});

describe("present", () => {
  it.each([
    ["kind", true],
    ["age", true],
    ["consent.given", true],
    ["consent", true],
    ["needs", true],
    ["parties.tasks", true],
    ["consent.text", false],
    ["none", false],
    ["empty", false],
    ["nothing", false],
    ["missing", false],
    ["toString", false],
    ["constructor.name", false],
  ])("%s: %s", (path, expected) => expect(holds({ path, present: true }, content)).toBe(expected));
});

describe("paths that begin with ./", () => {
  const isOther: Condition = { path: "./kind", equals: "other" };

  it("look at the member around the field", () => {
    expect([0, 1, 2].map((index) => holds(isOther, content, ["parties", index]))).toEqual([false, true, false]);
  });

  it("start from the root when there is nothing around", () => {
    expect(holds({ path: "./kind", equals: "joint" }, content)).toBe(true);
  });

  it("never reach the root from a group that is not there yet", () => {
    expect(holds({ path: "./kind", equals: "joint" }, content, ["missing"])).toBe(false);
  });

  it("work inside all, any and not, beside paths from the root", () => {
    const condition: Condition = {
      all: [{ path: "kind", equals: "joint" }, { any: [isOther, { not: { path: "./tasks", present: true } }] }],
    };
    expect([0, 1].map((index) => holds(condition, content, ["parties", index]))).toEqual([false, true]);
  });
});

describe("all, any, not", () => {
  const yes: Condition = { path: "kind", equals: "joint" };
  const no: Condition = { not: yes };

  it("combine as in logic; all of nothing holds and any of nothing does not", () => {
    expect(
      [{ all: [] }, { any: [] }, { all: [yes, no] }, { any: [yes, no] }, { not: no }].map((condition) => holds(condition, content)),
    ).toEqual([true, false, false, true, true]);
  });

  it("never throw, whatever the content", () => {
    const condition: Condition = { all: [yes, { path: "a.b.0.c", present: true }] };
    fc.assert(fc.property(fc.anything(), (value) => typeof holds(condition, value) === "boolean"));
  });
});

describe("the logic of conditions", () => {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ path: fc.constantFrom("kind", "age", "needs", "parties.kind"), equals: fc.constantFrom("joint", "kela", 0, "2") }),
    fc.record({ path: fc.constantFrom("kind", "none", "consent.given", "missing"), present: fc.constant(true as const) }),
  );

  it("turns all into any under not, and the other way round", () => {
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 4 }), (parts) => {
        const negated = parts.map((part): Condition => ({ not: part }));
        expect(holds({ not: { all: parts } }, content)).toBe(holds({ any: negated }, content));
        expect(holds({ not: { any: parts } }, content)).toBe(holds({ all: negated }, content));
      }),
    );
  });

  it("takes in for any of equals", () => {
    fc.assert(
      fc.property(fc.subarray(["joint", "single", "2", "9"]), fc.constantFrom("kind", "needs", "missing"), (wanted, path) => {
        const each = wanted.map((equals): Condition => ({ path, equals }));
        expect(holds({ path, in: wanted }, content)).toBe(holds({ any: each }, content));
      }),
    );
  });

  it("does not change when conditions travel as JSON", () => {
    fc.assert(
      fc.property(leaf, leaf, (a, b) => {
        const condition: Condition = { any: [a, { not: b }] };
        expect(holds(JSON.parse(JSON.stringify(condition)), content)).toBe(holds(condition, content));
      }),
    );
  });
});
