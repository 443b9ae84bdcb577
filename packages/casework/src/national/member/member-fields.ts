import { type FieldDefinition, type LocalizedText, optionsOf } from "@koonti/core";
import { CODE_SYSTEMS, isServerCodes, type StructureField, structureNumber } from "@koonti/national";
import type { Member, Members } from "./member.ts";

const TEXT_OF_CODE: LocalizedText = { fi: "Koodin nimi", sv: "Kodens namn", en: "Name of the code" };
const CODE: LocalizedText = { fi: "Koodi", sv: "Kod", en: "Code" };

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

const codeField = (name: string, member: Member, field: StructureField): FieldDefinition =>
  name === "text"
    ? { name, widget: member.widget, label: TEXT_OF_CODE, ...partsOf(member) }
    : { name, widget: member.widget, label: CODE, ...codeParts(field), ...partsOf(member) };

const innerField = (name: string, member: Member, field: StructureField, number: string): FieldDefinition =>
  member.at === "" ? codeField(name, member, field) : fieldOf(name, member, fieldIn(field.fields ?? [], member.at.split("/")), number);

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
    fields: Object.entries(member.members).map(([inner, part]) => innerField(inner, part, field, number)),
  }),
});

/**
 * The fields of members, with the labels, rows and codes of the structure they have their places in.
 *
 * @throws RangeError where a member has no field in the structure: a mistake of the programmer.
 */
export const fieldsOfMembers = (members: Members, from: readonly StructureField[], oid: string): readonly FieldDefinition[] =>
  Object.entries(members).map(([name, member]) => fieldOf(name, member, fieldIn(from, member.at.split("/")), structureNumber(oid)));
