import { describe, expect, it } from "vitest";
import { isWithin, pathOf, pathOfPointer, valueAt, withValueAt } from "./content-path.ts";

describe("the content of a document by path", () => {
  const content = { place: "Testi-toimisto", goals: [{ text: "Koti pysyy" }, { text: "Torstait" }] };

  it("reads a value, also inside a list, and nothing where there is none", () => {
    expect(valueAt(content, ["goals", 1, "text"])).toBe("Torstait");
    expect(valueAt(content, ["goals", 7, "text"])).toBeUndefined();
    expect(valueAt(content, ["constructor"])).toBeUndefined();
  });

  it("changes only what is on the path", () => {
    const next = withValueAt(content, ["goals", 1, "text"], "Muu");
    expect(next).toEqual({ place: "Testi-toimisto", goals: [{ text: "Koti pysyy" }, { text: "Muu" }] });
    expect(valueAt(next, ["goals", 0])).toBe(content.goals[0]);
    expect(content.goals[1]?.text).toBe("Torstait");
  });

  it("makes the groups on the way and takes a member away when it is emptied", () => {
    expect(withValueAt({}, ["meeting", "place"], "Kirjasto")).toEqual({ meeting: { place: "Kirjasto" } });
    expect(withValueAt({ place: "x", on: "y" }, ["place"], undefined)).toEqual({ on: "y" });
  });

  it("understands keys and pointers of problem documents", () => {
    expect(pathOf("goals.1.text")).toEqual(["goals", 1, "text"]);
    expect(pathOfPointer("/content/goals/0/text", 1)).toEqual(["goals", 0, "text"]);
    expect(pathOfPointer("/a~1b/c~0d")).toEqual(["a/b", "c~d"]);
  });

  it("tells what lies within what", () => {
    expect(isWithin(["goals", 1, "text"], ["goals", 1])).toBe(true);
    expect(isWithin(["goals"], ["goals", 1])).toBe(false);
  });
});
