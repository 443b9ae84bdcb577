import { type CodeEntry, findCode, type Language, textIn } from "@koonti/core";
import { type CodeBinding, isServerCodes } from "../structure/code-binding.ts";
import { fieldAt } from "../structure/field-at.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code } from "../structure/values.ts";

const partsOf = (binding: CodeBinding): { system: string; codes: readonly CodeEntry[] } =>
  isServerCodes(binding) ? { system: `urn:oid:${binding.oid}`, codes: binding.only ?? [] } : binding.list;

/**
 * A coded value for one field of a structure, from the very list that field uses. The way to fill fields whose lists have equal names
 * and different codes, such as the two lists of services of the client plan.
 *
 * @param path - keys of the field from the content of the document, joined by `/`.
 * @param display - the text of the code, for lists whose texts are not in the structure.
 * @throws when the structure has no coded field there: a mistake of the programmer.
 * @example
 * ```ts
 * import { codeAt, workingAgeClientPlan } from "@koonti/national";
 * codeAt(workingAgeClientPlan, "asetettavat_tavoitteet/tavoitteen_asteikko", "1").display; // => "Muutos parempaan"
 * ```
 */
export const codeAt = (structure: Structure, path: string, code: string, language: Language = "fi", display?: string): Code => {
  const binding = fieldAt(structure, path.split("/"))?.codes;
  if (binding === undefined) throw new RangeError(`${structure.root} has no coded field at ${path}`);
  const { system, codes } = partsOf(binding);
  const entry = findCode(codes, code);
  return { system, code, display: display ?? (entry ? textIn(entry.label, language) : code) };
};
