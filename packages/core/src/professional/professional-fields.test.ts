import { describe, expect, it } from "vitest";
import type { FieldDefinition } from "../form/field-definition.ts";
import { missingFields } from "../form/missing-fields.ts";
import { type Professional, professionalSchema } from "./professional.ts";
import { professionalFields } from "./professional-fields.ts";

const worker: Professional = { name: "Testi Työntekijä-03A", profession: "nurse", employment: "employmentContract" };
const text = { fi: "Laatija", sv: "Upprättare", en: "Author" };

const missingIn = (fields: readonly FieldDefinition[], content: unknown): readonly string[] => {
  const group = { name: "author", widget: "group", label: text, fields } as const;
  const form = { id: "statement", title: text, sections: [{ id: "all", title: text, fields: [group] }] };
  return missingFields(form, content).map(({ path }) => path.join("."));
};

const OF_AUTHOR = ["author.name", "author.profession", "author.employment"];

describe("the fields of a professional", () => {
  it("are asked in this order and called this", () => {
    expect(professionalFields({ required: true }).map(({ name, widget, label }) => [name, widget, label.fi, label.sv, label.en])).toEqual([
      ["name", "text", "Nimi", "Namn", "Name"],
      ["profession", "choice", "Ammatti", "Yrke", "Profession"],
      ["employment", "choice", "Palvelussuhde", "Anställningsförhållande", "Form of employment"],
      ["unit", "text", "Yksikkö", "Enhet", "Unit"],
    ]);
  });

  it("are required always, all but the unit", () => {
    const fields = professionalFields({ required: true });
    expect(missingIn(fields, {})).toEqual(OF_AUTHOR);
    expect(missingIn(fields, { author: worker })).toEqual([]);
  });

  it("are required when it is said, all but the unit", () => {
    const fields = professionalFields({ requiredWhen: { path: "author", present: true } });
    expect(missingIn(fields, {})).toEqual([]);
    expect(missingIn(fields, { author: { unit: "Testi-Aikuissosiaalityö" } })).toEqual(OF_AUTHOR);
    expect(missingIn(fields, { author: worker })).toEqual([]);
  });
});

describe("what the fields of a professional offer and let through", () => {
  const fields = professionalFields({ required: true });
  const isRead = (more: Readonly<Record<string, unknown>>): boolean => professionalSchema.safeParse({ ...worker, ...more }).success;

  it("is every member that the schema has", () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(professionalSchema.shape));
  });

  it.each(["profession", "employment"] as const)("is every %s that the schema reads", (name) => {
    const options = fields.find((field) => field.name === name)?.options?.map(({ value }) => value);
    expect(options).toEqual(professionalSchema.shape[name].options);
  });

  it.each(["name", "unit"])("is a %s as long as the schema reads", (name) => {
    const longest = fields.find((field) => field.name === name)?.maxLength ?? 0;
    expect([isRead({ [name]: "a".repeat(longest) }), isRead({ [name]: "a".repeat(longest + 1) })]).toEqual([true, false]);
  });
});
