import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "./same-value.ts";
import { mergeThree } from "./three-way.ts";

describe("two people's texts put together", () => {
  const base = { summary: "Alku", nextSteps: "", goals: [{ id: "g1", text: "Koti" }], tags: ["a"] };

  it("takes from each what only they have touched", () => {
    const mine = { ...base, summary: "Minun" };
    const theirs = { ...base, nextSteps: "Heidän" };
    expect(mergeThree(base, mine, theirs)).toEqual({ content: { ...base, summary: "Minun", nextSteps: "Heidän" }, clashes: [] });
  });

  it("asks where both have written differently", () => {
    const { clashes } = mergeThree(base, { ...base, summary: "Minun" }, { ...base, summary: "Heidän" });
    expect(clashes).toEqual([{ path: ["summary"], mine: "Minun", theirs: "Heidän" }]);
  });

  it("does not ask when both have written the same, but for blanks", () => {
    expect(mergeThree(base, { ...base, summary: "Sama " }, { ...base, summary: "Sama" }).clashes).toEqual([]);
  });

  it("follows items of a list by their id", () => {
    const mine = {
      ...base,
      goals: [
        { id: "g2", text: "Uusi" },
        { id: "g1", text: "Koti" },
      ],
    };
    const theirs = {
      ...base,
      goals: [
        { id: "g1", text: "Koti pysyy" },
        { id: "g3", text: "Kolmas" },
      ],
    };
    const merged = mergeThree(base, mine, theirs);
    expect(merged.clashes).toEqual([]);
    expect(merged.content).toMatchObject({
      goals: [
        { id: "g2", text: "Uusi" },
        { id: "g1", text: "Koti pysyy" },
        { id: "g3", text: "Kolmas" },
      ],
    });
  });

  it("lets a removal stand, unless the other has written in the item since", () => {
    expect(mergeThree(base, { ...base, goals: [] }, base).content["goals"]).toEqual([]);
    const theirs = { ...base, goals: [{ id: "g1", text: "Koti pysyy" }] };
    expect(mergeThree(base, { ...base, goals: [] }, theirs).content["goals"]).toEqual([{ id: "g1", text: "Koti pysyy" }]);
  });

  it("points at a clash inside a list where the item now is", () => {
    const mine = {
      ...base,
      goals: [
        { id: "g0", text: "Eka" },
        { id: "g1", text: "Minun" },
      ],
    };
    const theirs = { ...base, goals: [{ id: "g1", text: "Heidän" }] };
    expect(mergeThree(base, mine, theirs).clashes).toEqual([{ path: ["goals", 1, "text"], mine: "Minun", theirs: "Heidän" }]);
  });

  it("treats a list without ids as one value", () => {
    expect(mergeThree(base, { ...base, tags: ["a", "b"] }, { ...base, tags: ["c"] }).clashes).toHaveLength(1);
  });
});

const text = fc.option(fc.string({ maxLength: 4 }), { nil: undefined });
const content = fc.record({ one: text, two: text, part: fc.record({ three: text }) });

describe("merging, whatever was written", () => {
  it("never asks when one of the two has not touched the text", () => {
    fc.assert(
      fc.property(content, content, (base, other) => {
        expect(mergeThree(base, base, other).clashes).toEqual([]);
        expect(sameValue(mergeThree(base, base, other).content, other)).toBe(true);
        expect(sameValue(mergeThree(base, other, base).content, other)).toBe(true);
      }),
    );
  });

  it("asks of the same places whichever of the two is oneself", () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const places = (clashes: readonly { readonly path: readonly unknown[] }[]) => clashes.map(({ path }) => path.join(".")).toSorted();
        expect(places(mergeThree(base, mine, theirs).clashes)).toEqual(places(mergeThree(base, theirs, mine).clashes));
      }),
    );
  });
});
