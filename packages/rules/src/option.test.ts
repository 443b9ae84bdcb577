import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { defaultsOf, isOptionValue, type OptionDefinition, type OptionDefinitions, type OptionValues, resolveOptions } from "./option.ts";

const days: OptionDefinition = { default: 28, description: "Days a loan lasts", min: 1, max: 90 };
const strict: OptionDefinition = { default: false, description: "Strict reading" };
const mode: OptionDefinition = { default: "a", description: "Way of counting", values: ["a", "b"] };
const definitions: OptionDefinitions = { days, strict, mode };
const defaults = defaultsOf(definitions);

describe("isOptionValue", () => {
  it.each([
    [days, 1, true],
    [days, 90, true],
    [days, 0, false],
    [days, 91, false],
    [days, "28", false],
    [days, Number.NaN, false],
    [days, undefined, false],
    [strict, true, true],
    [strict, 1, false],
    [strict, null, false],
    [mode, "b", true],
    [mode, "c", false],
    [mode, ["a"], false],
    [{ default: 1, description: "no bounds" }, -1e9, true],
    [{ default: 1, description: "no bounds" }, Number.POSITIVE_INFINITY, false],
    [{ default: 1, description: "only a least", min: 0 }, 1e9, true],
    [{ default: 1, description: "only a greatest", max: 2 }, -1e9, true],
    [{ default: 2, description: "a list of numbers", values: [2, 4], max: 10 }, 3, false],
  ] as const)("of %j and %j is %s", (definition, value, expected) => {
    expect(isOptionValue(definition, value)).toBe(expected);
  });
});

describe("resolveOptions", () => {
  it("gives the very defaults where nothing is overridden", () => {
    for (const overrides of [undefined, {}, { other: 1 }, { days: 28, strict: false, mode: "a" }, { days: 0, mode: "c" }]) {
      expect(resolveOptions(definitions, defaults, overrides)).toBe(defaults);
    }
  });

  it("puts allowed values over the defaults and leaves the defaults alone", () => {
    expect(resolveOptions(definitions, defaults, { days: 14, mode: "c", strict: true })).toEqual({ days: 14, mode: "a", strict: true });
    expect(defaults).toEqual({ days: 28, strict: false, mode: "a" });
    expect(Object.isFrozen(defaults)).toBe(true);
  });

  it("takes only its own members of what a county gives", () => {
    const tricky = { toString: { default: "x", description: "A name every object has" } };
    expect(resolveOptions(tricky, defaultsOf(tricky), {})).toEqual({ toString: "x" });
  });

  it("always gives exactly the defined names with allowed values", () => {
    const values = fc.oneof(fc.boolean(), fc.double(), fc.integer({ min: -5, max: 100 }), fc.constantFrom("a", "b", "c"));
    const overrides = fc.dictionary(fc.constantFrom("days", "strict", "mode", "other"), values);
    fc.assert(
      fc.property(overrides, (given) => {
        const resolved = resolveOptions(definitions, defaults, given);
        expect(Object.keys(resolved).sort()).toEqual(["days", "mode", "strict"]);
        for (const [name, definition] of Object.entries(definitions)) {
          expect(isOptionValue(definition, resolved[name])).toBe(true);
          expect([given[name], definition.default]).toContain(resolved[name]);
        }
        expect(resolveOptions(definitions, defaults, resolved)).toEqual(resolved);
      }),
    );
  });
});

describe("types of option values", () => {
  it("widen defaults and keep closed lists", () => {
    type Given = {
      readonly strict: { readonly default: false; readonly description: "" };
      readonly days: { readonly default: 28; readonly description: "" };
      readonly mode: { readonly default: "a"; readonly description: ""; readonly values: readonly ["a", "b"] };
    };
    expectTypeOf<OptionValues<Given>>().toEqualTypeOf<{ readonly strict: boolean; readonly days: number; readonly mode: "a" | "b" }>();
  });
});
