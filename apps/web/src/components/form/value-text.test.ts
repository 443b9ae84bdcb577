import { fieldsOf } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../../testing/sample-form.ts";
import { valueText } from "./value-text.ts";

const field = (name: string) => {
  const found = [...fieldsOf(sampleForm)].find(({ path }) => path.join(".") === name);
  if (found === undefined) throw new Error(`The sample form has no field ${name}`);
  return found.field;
};

const inFinnish = (name: string, value: unknown) => valueText(field(name), value, { language: "fi", words: { yes: "Kyllä", no: "Ei" } });

describe("a value in words", () => {
  it.each([
    ["place", "Kirjasto", "Kirjasto"],
    ["agreed", false, "Ei"],
    ["heldOn", "2026-02-09", "9.2.2026"],
    ["startedAt", "2026-02-09T09:30", "9.2.2026 klo\u00a09.30"],
    ["kind", "home", "Kotikäynti"],
    ["persons", 3, "3"],
    ["needs", ["2", "3"], "Asuminen, Talous"],
    ["proposals", ["Ryhmä", "Kurssi"], "Ryhmä\nKurssi"],
  ] as const)("of %s is %j as %j", (name, value, text) => {
    expect(inFinnish(name, value)).toBe(text);
  });

  it("joins the words of an item's fields", () => {
    expect(inFinnish("goals", [{ text: "Koti pysyy", kind: "keep" }])).toBe("Koti pysyy · Säilyttää");
  });

  it("shows a code that the form does not know as it is", () => {
    expect(inFinnish("kind", "elsewhere")).toBe("elsewhere");
  });

  it.each([undefined, "", null])("is nothing of %j", (value) => {
    expect(inFinnish("place", value)).toBeUndefined();
  });

  it.each([[], {}])("is nothing of empty %j", (value) => {
    expect(inFinnish("goals", value)).toBeUndefined();
  });
});
