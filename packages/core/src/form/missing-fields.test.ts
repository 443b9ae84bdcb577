import { describe, expect, it } from "vitest";
import { emptyContent } from "./empty-content.ts";
import type { FormDefinition } from "./field-definition.ts";
import { fieldsOf } from "./fields-of.ts";
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

describe("missingFields with the other functions of a form", () => {
  const form: FormDefinition = formWith([
    { name: "madeOn", widget: "date", label, required: true },
    {
      name: "view",
      widget: "group",
      label,
      required: true,
      fields: [
        { name: "words", widget: "longText", label, required: true },
        { name: "needs", widget: "codes", label, required: true },
      ],
    },
    { name: "goals", widget: "list", label, fields: [{ name: "text", widget: "text", label, required: true }] },
  ]);

  it("tells of every required field of new content, and of none inside a list that has no members", () => {
    expect(pathsOf(form, emptyContent(form))).toEqual(["madeOn", "view.words", "view.needs"]);
  });

  it("tells only of fields that the form has", () => {
    const known = [...fieldsOf(form)].map(({ path }) => path.join("."));
    const missing = missingFields(form, { goals: [{}, {}] }).map(({ path }) => path.filter((part) => typeof part === "string").join("."));
    expect(missing.filter((path) => !known.includes(path))).toEqual([]);
    expect(missing).toContain("goals.text");
  });

  it("is satisfied by full content, and gives the label to show", () => {
    const full = { madeOn: "2026-11-02", view: { words: "a", needs: ["2"] }, goals: [{ text: "b" }] };
    expect(missingFields(form, full)).toEqual([]);
    expect(missingFields(form, { ...full, madeOn: undefined })).toEqual([{ path: ["madeOn"], label }]);
  });
});
