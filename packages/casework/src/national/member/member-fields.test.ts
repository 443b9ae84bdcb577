import { type FieldDefinition, fieldsOf, findCode } from "@koonti/core";
import { CODE_SYSTEMS } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { NATIONAL_CONTENTS } from "../../document/national-contents.ts";

const forms = Object.values(NATIONAL_CONTENTS).map(({ form }) => form);
const codeFields: readonly FieldDefinition[] = forms
  .flatMap((form) => [...fieldsOf(form)].map(({ field }) => field))
  .filter(({ name, widget }) => name === "code" && widget === "text");

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
