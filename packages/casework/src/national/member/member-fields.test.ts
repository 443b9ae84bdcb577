import { type FieldDefinition, type FormDefinition, fieldsOf, findCode, missingFields } from "@koonti/core";
import { CODE_SYSTEMS, matter } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { formOfKind } from "../../document/forms.ts";
import { DOCUMENT_KIND_NAMES } from "../../document/kinds.ts";
import { NATIONAL_CONTENTS } from "../../document/national-contents.ts";
import { code, codesAt, groupOf, listOf, type Members, needed } from "./member.ts";
import { fieldsOfMembers } from "./member-fields.ts";

const forms = Object.values(NATIONAL_CONTENTS).map(({ form }) => form);
const codeFields: readonly FieldDefinition[] = forms
  .flatMap((form) => [...fieldsOf(form)].map(({ field }) => field))
  .filter(({ name, widget }) => name === "code" && widget === "text");

const everyForm = DOCUMENT_KIND_NAMES.flatMap((kind) => formOfKind(kind) ?? []);

/** Every group or list of a code with its text, of every form. */
const codesWithText: readonly FieldDefinition[] = everyForm
  .flatMap((form) => [...fieldsOf(form)].map(({ field }) => field))
  .filter(({ fields = [] }) => fields.map(({ name }) => name).join() === "code,text");

const holderOf = ({ widget, required }: FieldDefinition): "list" | "needed" | "optional" => {
  if (widget === "list") return "list";
  return required === true ? "needed" : "optional";
};

const asking = ({ fields = [] }: FieldDefinition) => fields.map(({ required, requiredWhen }) => ({ required, requiredWhen }));

const NEVER = { required: undefined, requiredWhen: undefined };
const ALWAYS = { required: true, requiredWhen: undefined };
const ONCE_NAMED = { required: undefined, requiredWhen: { path: "./text", present: true } };

/** What is missing from content of these members, which stand where a matter has its state and its people. */
const missingIn = (members: Members, content: unknown): readonly string[] => {
  const title = { fi: "Asia", sv: "Ärende", en: "Matter" };
  const form: FormDefinition = {
    id: "matter",
    title,
    sections: [{ id: "all", title, fields: fieldsOfMembers(members, matter.fields, matter.oid) }],
  };
  return missingFields(form, content).map(({ path }) => path.join("."));
};

const STATE = "asian_tiedot/tila";
const ROLE = "rooli";

describe("the code of a code with its text", () => {
  it("is asked for by its text where both may be left out, and always in a list or where the structure cannot be without it", () => {
    const held = (holder: string): readonly FieldDefinition[] => codesWithText.filter((field) => holderOf(field) === holder);
    for (const holder of ["list", "needed", "optional"]) expect(held(holder)).not.toEqual([]);
    for (const field of held("optional")) expect(asking(field)).toEqual([ONCE_NAMED, NEVER]);
    for (const field of [...held("needed"), ...held("list")]) expect(asking(field)).toEqual([ALWAYS, NEVER]);
  });

  it("is asked for by no text but its own", () => {
    const members = { state: code(STATE), name: code("asian_tiedot/nimi") };
    expect(missingIn(members, {})).toEqual([]);
    expect(missingIn(members, { state: {} })).toEqual([]);
    expect(missingIn(members, { state: { text: " " } })).toEqual([]);
    expect(missingIn(members, { state: { text: "Avoin" } })).toEqual(["state.code"]);
    expect(missingIn(members, { state: { code: "1", text: "Avoin" }, name: { code: "2" } })).toEqual([]);
  });

  it("is asked for within groups and members of lists, each by itself", () => {
    const details = { details: groupOf("asian_tiedot", { state: code("tila") }) };
    expect(missingIn(details, { details: {} })).toEqual([]);
    expect(missingIn(details, { details: { state: { text: "Avoin" } } })).toEqual(["details.state.code"]);
    const people = { people: listOf("muut_asiaan_liittyvat_henkilot", { role: code(ROLE), roles: codesAt(ROLE) }) };
    expect(missingIn(people, { people: [{ role: { text: "Huoltaja" } }, { role: {} }] })).toEqual(["people.0.role.code"]);
    expect(missingIn(people, { people: [{ roles: [{ text: "Huoltaja" }, {}] }] })).toEqual([
      "people.0.roles.0.code",
      "people.0.roles.1.code",
    ]);
  });

  it("is asked for with nothing filled in where the structure cannot be without it", () => {
    expect(missingIn({ state: needed(code(STATE)) }, {})).toEqual(["state.code"]);
  });
});

describe("the field of a code with its text", () => {
  it("says which list of the national code server it is of", () => {
    expect(codeFields.length).toBeGreaterThan(20);
    for (const { codeSystem } of codeFields) expect(CODE_SYSTEMS.map(({ oid }) => oid)).toContain(codeSystem);
  });

  it("offers the codes of that list as far as they are known, and no other", () => {
    for (const { codeSystem, options } of codeFields) {
      const system = CODE_SYSTEMS.find(({ oid }) => oid === codeSystem);
      expect(options === undefined).toBe(system?.codes.length === 0);
      for (const { value, label } of options ?? []) expect(findCode(system?.codes ?? [], value)?.label).toEqual(label);
    }
  });
});
