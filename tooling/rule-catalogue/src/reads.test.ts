import { describe, expect, it } from "vitest";
import { readingOf } from "./reads.ts";

interface Plan {
  readonly madeOn?: string;
  readonly parties: readonly { readonly name: string; readonly responsibilities: readonly string[] }[];
  readonly basis?: { readonly kind: string; readonly scope?: string };
  readonly note?: string;
}

const plan: Plan = {
  madeOn: "2026-05-04",
  parties: [
    { name: "Testi-Kela", responsibilities: ["Decides"] },
    { name: "Testi-Oma", responsibilities: [] },
  ],
  basis: { kind: "consent", scope: "all" },
  note: "irrelevant",
};

const reading = (use: (subject: Plan) => unknown) => readingOf(plan, (subject) => use(subject as Plan));

describe("what is read of a value", () => {
  it("is only what the function looked at", () => {
    expect(reading(({ madeOn }) => madeOn)).toEqual({ places: ["madeOn"], part: { madeOn: "2026-05-04" } });
    expect(reading(({ basis }) => basis?.kind)).toEqual({ places: ["basis.kind"], part: { basis: { kind: "consent" } } });
  });

  it("is the whole of what was only asked after", () => {
    expect(reading(({ basis }) => basis !== undefined)).toEqual({ places: ["basis"], part: { basis: plan.basis } });
  });

  it("is the same member of each item of a list", () => {
    expect(reading(({ parties }) => parties.filter(({ responsibilities }) => responsibilities.length === 0))).toEqual({
      places: ["parties.responsibilities"],
      part: { parties: [{ responsibilities: ["Decides"] }, { responsibilities: [] }] },
    });
    expect(reading(({ parties }) => parties.length).part).toEqual({ parties: plan.parties });
  });

  it("names places that hold nothing, and shows none", () => {
    expect(readingOf({}, (subject) => (subject as Plan).basis?.kind)).toEqual({ places: ["basis"], part: {} });
  });

  it("is nothing where nothing was read", () => {
    expect(reading(() => true)).toEqual({ places: [], part: {} });
  });

  it("does not mind a value that cannot be changed", () => {
    expect(
      readingOf(Object.freeze({ basis: Object.freeze({ kind: "consent" }) }), (subject) => (subject as Plan).basis?.kind).part,
    ).toEqual({
      basis: { kind: "consent" },
    });
  });
});
