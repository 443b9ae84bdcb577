import { type CodeEntry, type CodeSystem, findCode, type Language, textIn } from "@koonti/core";
import type { InternalList } from "../structure/code-binding.ts";
import type { Code } from "../structure/values.ts";

const systemOf = (list: CodeSystem | InternalList): string => {
  if ("system" in list) return list.system;
  return `urn:oid:${list.oid}${list.version === undefined ? "" : `.${list.version}`}`;
};

const displayOf = (codes: readonly CodeEntry[], code: string, language: Language): string => {
  const entry = findCode(codes, code);
  return entry ? textIn(entry.label, language) : code;
};

/**
 * A coded value (Koodi) of a code list, ready to stand in a national document.
 *
 * @param list - a list of the national code server, or a document-internal one.
 * @returns the system, the code and its text; a code the list does not have keeps itself as its text, for `parse` to judge.
 * @example
 * ```ts
 * import { codeOf, NOTIFIERS } from "@koonti/national";
 * codeOf(NOTIFIERS, "10", "sv"); // => { system: "urn:oid:1.2.246.537.6.1243", code: "10", display: "Polismyndighet" }
 * ```
 */
export const codeOf = (list: CodeSystem | InternalList, code: string, language: Language = "fi"): Code => ({
  system: systemOf(list),
  code,
  display: displayOf(list.codes, code, language),
});
