import { findCode } from "@koonti/core";
import type { NationalCodeSystem, Structure } from "@koonti/national";
import { CODE_SYSTEMS, codeStates, fieldsOfStructure, isServerCodes } from "@koonti/national";
import { valueAt } from "../../components/form/content-path.ts";

const listsOf = (structure: Structure): readonly string[] => [
  ...new Set([...fieldsOfStructure(structure)].flatMap(({ field: { codes } }) => (codes && isServerCodes(codes) ? [codes.oid] : []))),
];

const isOf = (oid: string, system: string): boolean => system === `urn:oid:${oid}` || system.startsWith(`urn:oid:${oid}.`);

/** The lists at hand, with the codes they do not have and the document names itself, by the texts it gives them. */
export const codesNamedIn = (structure: Structure, document: unknown): readonly NationalCodeSystem[] => {
  const json = { [structure.root]: document };
  const named = codeStates(structure, document, []).map(({ path, system, code }) => {
    const display = valueAt(json, [...path, "display"]);
    const text = typeof display === "string" ? display : code;
    return { system, entry: { code, label: { fi: text, sv: text, en: text } } };
  });
  return listsOf(structure).map((oid): NationalCodeSystem => {
    const known = CODE_SYSTEMS.find((list) => list.oid === oid) ?? {
      oid,
      name: { fi: oid, sv: oid, en: oid },
      status: "external",
      codes: [],
    };
    const others = named.filter(({ system, entry }) => isOf(oid, system) && findCode(known.codes, entry.code) === undefined);
    return { ...known, codes: [...known.codes, ...others.map(({ entry }) => entry)] };
  });
};
