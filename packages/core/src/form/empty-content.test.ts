import { describe, expect, it } from "vitest";
import { emptyContent } from "./empty-content.ts";
import type { FieldDefinition, FormDefinition, Widget } from "./field-definition.ts";

const label = { fi: "Kenttä", sv: "Fält", en: "Field" };
const formWith = (fields: readonly FieldDefinition[]): FormDefinition => ({
  id: "form",
  title: label,
  sections: [{ id: "all", title: label, fields }],
});
const one = (widget: Widget): FieldDefinition => ({ name: widget, widget, label });

describe("emptyContent", () => {
  it("has an empty list wherever there may be many", () => {
    expect(emptyContent(formWith((["list", "choices", "codes", "codedValues"] as const).map(one)))).toEqual({
      list: [],
      choices: [],
      codes: [],
      codedValues: [],
    });
  });

  it("guesses no single value", () => {
    const single = ["text", "longText", "date", "dateTime", "yesNo", "choice", "number", "code", "codedValue"] as const;
    expect(emptyContent(formWith(single.map(one)))).toEqual({});
    expect(emptyContent(formWith(single.map((widget) => ({ ...one(widget), required: true }))))).toEqual({});
  });

  it("opens a required group with its own lists and leaves the others out", () => {
    const fields = [one("choices")];
    const form = formWith([
      { name: "view", widget: "group", label, required: true, fields },
      { name: "meeting", widget: "group", label, fields },
    ]);
    expect(emptyContent(form)).toEqual({ view: { choices: [] } });
    expect(emptyContent(formWith([{ name: "view", widget: "group", label, required: true }]))).toEqual({ view: {} });
  });

  it("gathers every section and gives new content each time", () => {
    const form: FormDefinition = {
      id: "form",
      title: label,
      sections: ["needs", "goals"].map((name) => ({ id: name, title: label, fields: [{ name, widget: "list", label, fields: [] }] })),
    };
    expect(emptyContent(form)).toEqual({ needs: [], goals: [] });
    expect(emptyContent(form)["needs"]).not.toBe(emptyContent(form)["needs"]);
  });
});
