import type { Condition } from "@koonti/core";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { isServerCodes } from "../structure/code-binding.ts";
import { fieldAt } from "../structure/field-at.ts";
import { type Circumstance, type FieldCondition, NEVER } from "../structure/field-condition.ts";
import { isRepeating, type Structure, type StructureField } from "../structure/structure.ts";

/** What the conditions of a structure say of one field of its form. */
export interface FormConditions {
  readonly showWhen?: Condition;
  readonly requiredWhen?: Condition;
}

interface Setting {
  readonly structure: Structure;
  readonly condition: FieldCondition;
  readonly codeSystems: readonly NationalCodeSystem[];
  /** What the paths of the form's conditions begin with. */
  readonly prefix: string;
}

const codesCalled = (field: StructureField, texts: readonly unknown[], codeSystems: readonly NationalCodeSystem[]): readonly string[] => {
  const { codes: binding } = field;
  if (binding === undefined) return [];
  const known = isServerCodes(binding) ? (binding.only ?? codeSystems.find(({ oid }) => oid === binding.oid)?.codes) : binding.list.codes;
  return (known ?? []).filter(({ label }) => Object.values(label).some((text) => texts.includes(text))).map(({ code }) => code);
};

const wantedBy = (condition: Extract<Condition, { path: string }>): readonly unknown[] => {
  if ("in" in condition) return condition.in;
  return "equals" in condition ? [condition.equals] : [];
};

const PART = /\.(code|display)$/u;

/** A form holds a code where a document holds a code with its text: what a document's text says, its code must say in a form. */
const translatedValue = (condition: Extract<Condition, { path: string }>, setting: Setting): Condition => {
  const part = PART.exec(condition.path)?.[1];
  const inDocument = condition.path.replace(PART, "");
  const path = setting.prefix + inDocument;
  if (part !== "display") return { ...condition, path };
  const field = fieldAt(setting.structure, [...setting.condition.at, ...inDocument.split(".")]);
  return field ? { path, in: codesCalled(field, wantedBy(condition), setting.codeSystems) } : NEVER;
};

const translated = (condition: Condition, setting: Setting): Condition => {
  if ("all" in condition) return { all: condition.all.map((part) => translated(part, setting)) };
  if ("any" in condition) return { any: condition.any.map((part) => translated(part, setting)) };
  if ("not" in condition) return { not: translated(condition.not, setting) };
  return translatedValue(condition, setting);
};

const passesList = (structure: Structure, at: readonly string[]): boolean =>
  at.some((_, index) => {
    const field = fieldAt(structure, at.slice(0, index + 1));
    return field !== undefined && isRepeating(field);
  });

/** Paths of a member of a list begin around the field; the rest begin at the root, so that a field deeper down can have them too. */
const prefixFor = (structure: Structure, { at }: FieldCondition): string => {
  if (passesList(structure, at)) return "./";
  return at.length === 0 ? "" : `${at.join(".")}.`;
};

const together = (conditions: readonly Condition[]): Condition | undefined => (conditions.length > 1 ? { all: conditions } : conditions[0]);

const eitherWay = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? { any: conditions } : conditions[0];

/** The conditions of the field at a path of keys, in the terms of a form: a field is shown when all allow it, required when any asks for it. */
export const formConditions = (
  structure: Structure,
  path: readonly string[],
  circumstances: readonly Circumstance[],
  codeSystems: readonly NationalCodeSystem[],
): FormConditions => {
  const here = path.join(".");
  const concerning = structure.conditions
    .filter(({ given }) => given === undefined || circumstances.includes(given))
    .filter(({ at, fields }) => fields.some((field) => [...at, field].join(".") === here));
  const inForm = (pick: "showWhen" | "requiredWhen"): readonly Condition[] =>
    concerning.flatMap((condition) => {
      const wanted = condition[pick];
      return wanted ? [translated(wanted, { structure, condition, codeSystems, prefix: prefixFor(structure, condition) })] : [];
    });
  const showWhen = together(inForm("showWhen"));
  const requiredWhen = eitherWay(inForm("requiredWhen"));
  return { ...(showWhen && { showWhen }), ...(requiredWhen && { requiredWhen }) };
};
