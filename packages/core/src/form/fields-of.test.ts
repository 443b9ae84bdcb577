import { describe, expect, it } from "vitest";
import type { FieldDefinition, FormDefinition } from "./field-definition.ts";
import { fieldsOf } from "./fields-of.ts";

const label = { fi: "Kenttä", sv: "Fält", en: "Field" };
const field = (name: string, widget: FieldDefinition["widget"], fields?: readonly FieldDefinition[]): FieldDefinition => ({
  name,
  widget,
  label,
  ...(fields === undefined ? {} : { fields }),
});

const form: FormDefinition = {
  id: "plan",
  title: label,
  sections: [
    { id: "start", title: label, fields: [field("madeOn", "date"), field("meeting", "group", [field("place", "text")])] },
    { id: "goals", title: label, fields: [field("goals", "list", [field("text", "text"), field("steps", "list", [field("by", "date")])])] },
    { id: "empty", title: label, fields: [] },
  ],
};

describe("fieldsOf", () => {
  it("meets every field in the order of the form, groups and lists before what is inside", () => {
    expect([...fieldsOf(form)].map(({ path }) => path.join("."))).toEqual([
      "madeOn",
      "meeting",
      "meeting.place",
      "goals",
      "goals.text",
      "goals.steps",
      "goals.steps.by",
    ]);
  });

  it("tells the section and the field itself", () => {
    const last = [...fieldsOf(form)].at(-1);
    expect([last?.section.id, last?.field.widget]).toEqual(["goals", "date"]);
  });

  it("can be stopped on the way", () => {
    const [first] = fieldsOf(form);
    expect(first?.field.name).toBe("madeOn");
  });
});
