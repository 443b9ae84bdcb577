import { type Condition, type FieldDefinition, type LocalizedText, optionsOf } from "@koonti/core";
import { CODE_SYSTEMS, isServerCodes, type StructureField, structureNumber } from "@koonti/national";
import type { Member, Members } from "./member.ts";

const TEXT_OF_CODE: LocalizedText = { fi: "Koodin nimi", sv: "Kodens namn", en: "Name of the code" };
const CODE: LocalizedText = { fi: "Koodi", sv: "Kod", en: "Code" };

/** A code that may be left out is asked for once its text is there: a text alone is no code. */
const ONCE_NAMED: Condition = { path: "./text", present: true };

const mayBeLeftEmpty = ({ widget, required }: Member): boolean => widget === "group" && required !== true;

const partsOf = ({ required, maxLength, voice }: Member) => ({
  ...(required === true && { required }),
  ...(maxLength !== undefined && { maxLength }),
  ...(voice !== undefined && { voice }),
});

const codesOnServer = (oid: string) => CODE_SYSTEMS.find((system) => system.oid === oid)?.codes ?? [];

/** The codes of a field as far as they are known, and the list they are of where it is on the national code server. */
const codeParts = ({ codes }: StructureField): Pick<FieldDefinition, "options" | "codeSystem"> => {
  if (codes === undefined) return {};
  const options = optionsOf(isServerCodes(codes) ? (codes.only ?? codesOnServer(codes.oid)) : codes.list.codes);
  return { ...(isServerCodes(codes) && { codeSystem: codes.oid }), ...(options.length > 0 && { options }) };
};

/** How the parts of a code are required: with the code, or once its text is there where the code may be left out. */
const partsOfCode = (member: Member, around: Member) => {
  const { required, ...others } = partsOf(member);
  return required && mayBeLeftEmpty(around) ? { ...others, requiredWhen: ONCE_NAMED } : partsOf(member);
};

const codeField = (name: string, member: Member, field: StructureField, around: Member): FieldDefinition => {
  const parts = partsOfCode(member, around);
  return name === "text"
    ? { name, widget: member.widget, label: TEXT_OF_CODE, ...parts }
    : { name, widget: member.widget, label: CODE, ...codeParts(field), ...parts };
};

const innerField = (name: string, member: Member, field: StructureField, around: Member, number: string): FieldDefinition =>
  member.at === ""
    ? codeField(name, member, field, around)
    : fieldOf(name, member, fieldIn(field.fields ?? [], member.at.split("/")), number);

const fieldIn = (fields: readonly StructureField[], [key, ...rest]: readonly string[]): StructureField => {
  const found = fields.find((field) => field.key === key);
  if (found === undefined) throw new RangeError(`No field ${key ?? ""}`);
  return rest.length === 0 ? found : fieldIn(found.fields ?? [], rest);
};

const fieldOf = (name: string, member: Member, field: StructureField, number: string): FieldDefinition => ({
  name,
  widget: member.widget,
  label: field.label,
  national: { structure: number, row: field.row },
  ...(member.widget === "code" && codeParts(field)),
  ...partsOf(member),
  ...(member.members && {
    fields: Object.entries(member.members).map(([inner, part]) => innerField(inner, part, field, member, number)),
  }),
});

/**
 * The fields of members, with the labels, rows and codes of the structure they have their places in.
 *
 * @throws RangeError where a member has no field in the structure: a mistake of the programmer.
 */
export const fieldsOfMembers = (members: Members, from: readonly StructureField[], oid: string): readonly FieldDefinition[] =>
  Object.entries(members).map(([name, member]) => fieldOf(name, member, fieldIn(from, member.at.split("/")), structureNumber(oid)));
