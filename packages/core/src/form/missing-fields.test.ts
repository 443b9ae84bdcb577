import { describe, expect, it } from "vitest";
import type { FormDefinition } from "./field-definition.ts";
import { missingFields } from "./missing-fields.ts";

const label = { fi: "Kenttä", sv: "Fält", en: "Field" };
const formWith = (fields: FormDefinition["sections"][number]["fields"]): FormDefinition => ({
  id: "form",
  title: label,
  sections: [{ id: "all", title: label, fields }],
});
const pathsOf = (form: FormDefinition, content: unknown) => missingFields(form, content).map(({ path }) => path.join("."));

describe("missingFields", () => {
  it("tells of a required field without a value, and of nothing once it has one", () => {
    const form = formWith([{ name: "place", widget: "text", label, required: true }]);
    expect(pathsOf(form, {})).toEqual(["place"]);
    expect(pathsOf(form, { place: "  " })).toEqual(["place"]);
    expect(pathsOf(form, { place: "kotona" })).toEqual([]);
  });

  it("takes no and zero for values", () => {
    const form = formWith([
      { name: "heard", widget: "yesNo", label, required: true },
      { name: "children", widget: "number", label, required: true },
    ]);
    expect(pathsOf(form, { heard: false, children: 0 })).toEqual([]);
  });

  it("requires by condition, and never what is not shown", () => {
    const form = formWith([
      { name: "reason", widget: "text", label, requiredWhen: { path: "made", equals: false } },
      { name: "hidden", widget: "text", label, required: true, showWhen: { path: "made", equals: true } },
    ]);
    expect(pathsOf(form, { made: false })).toEqual(["reason"]);
    expect(pathsOf(form, { made: true })).toEqual(["hidden"]);
    expect(pathsOf(form, {})).toEqual([]);
  });

  it("looks into groups and into each member of a list", () => {
    const form = formWith([
      { name: "view", widget: "group", label, fields: [{ name: "words", widget: "text", label, required: true }] },
      { name: "goals", widget: "list", label, required: true, fields: [{ name: "text", widget: "text", label, required: true }] },
    ]);
    expect(pathsOf(form, {})).toEqual(["view.words", "goals"]);
    expect(pathsOf(form, { view: { words: "a" }, goals: [{ text: "b" }, {}] })).toEqual(["goals.1.text"]);
  });

  it("looks at the member around the field where the condition begins with ./", () => {
    const other = { path: "./kind", equals: "other" } as const;
    const form = formWith([
      { name: "parties", widget: "list", label, fields: [{ name: "which", widget: "text", label, showWhen: other, requiredWhen: other }] },
    ]);
    expect(pathsOf(form, { kind: "other", parties: [{ kind: "kela" }, { kind: "other" }] })).toEqual(["parties.1.which"]);
  });

  it("never throws on content of another shape", () => {
    const form = formWith([{ name: "view", widget: "group", label, fields: [{ name: "words", widget: "text", label, required: true }] }]);
    for (const content of [undefined, null, 3, "text", { view: 3 }]) expect(pathsOf(form, content)).toEqual(["view.words"]);
  });
});
