import type { FieldOption } from "../form/field-definition.ts";
import { type LocalizedText, textIn } from "../localized-text/localized-text.ts";

/** One code with its text. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly label: LocalizedText;
}

/**
 * How much of a code system is known here: all of it, a part (a code that is not here may still be right), or nothing (it is kept
 * elsewhere, such as the register of organisations).
 */
export type CodeSystemStatus = "complete" | "partial" | "external";

/** A code system (koodisto), by its OID in the national code service or a county's own. */
export interface CodeSystem<Code extends string = string> {
  readonly oid: string;
  readonly version?: string;
  readonly name: LocalizedText;
  readonly status: CodeSystemStatus;
  readonly codes: readonly CodeEntry<Code>[];
}

/**
 * The entry of a code in a code system or a code list; `undefined` when it is not there.
 *
 * @example
 * ```ts
 * import { findCode, SUPPORT_NEED_CODE_SYSTEM } from "@koonti/core";
 * findCode(SUPPORT_NEED_CODE_SYSTEM, "2")?.label.en; // => "Support need related to housing"
 * findCode(SUPPORT_NEED_CODE_SYSTEM, "12"); // => undefined
 * ```
 */
export const findCode = <Entry extends CodeEntry>(
  system: { readonly codes: readonly Entry[] } | readonly Entry[],
  code: string,
): Entry | undefined => {
  const entries: readonly Entry[] = "codes" in system ? system.codes : system;
  return entries.find((entry) => entry.code === code);
};

/**
 * The text of a code in a language; the code itself when it is not known here.
 *
 * @example
 * ```ts
 * import { codeLabel, SECTORS } from "@koonti/core";
 * codeLabel(SECTORS, "housing", "sv"); // => "Boende"
 * codeLabel(SECTORS, "x-own", "sv"); // => "x-own"
 * ```
 */
export const codeLabel = (
  system: { readonly codes: readonly CodeEntry[] } | readonly CodeEntry[],
  code: string,
  language: string,
): string => {
  const entry = findCode(system, code);
  return entry === undefined ? code : textIn(entry.label, language);
};

/**
 * The codes of a code list, in its order, for `z.enum`.
 *
 * @example
 * ```ts
 * import { codesOf, EMPLOYMENT_FORMS } from "@koonti/core";
 * codesOf(EMPLOYMENT_FORMS); // => ["publicOffice", "employmentContract"]
 * ```
 */
export const codesOf = <Code extends string>(entries: readonly CodeEntry<Code>[]): readonly Code[] => entries.map(({ code }) => code);

/**
 * The codes of a code list as the options of a form field.
 *
 * @example
 * ```ts
 * import { EMPLOYMENT_FORMS, optionsOf } from "@koonti/core";
 * optionsOf(EMPLOYMENT_FORMS)[0]?.value; // => "publicOffice"
 * ```
 */
export const optionsOf = (entries: readonly CodeEntry[]): readonly FieldOption[] =>
  entries.map(({ code, label }) => ({ value: code, label }));

/**
 * A list of codes with a text for each as the options of a form field, in the order of the codes: for lists whose codes and texts stand
 * apart.
 *
 * @example
 * ```ts
 * import { optionsFrom } from "@koonti/core";
 * const labels = { no: { fi: "Ei", sv: "Nej", en: "No" }, yes: { fi: "Kyllä", sv: "Ja", en: "Yes" } };
 * optionsFrom(["yes", "no"], labels).map(({ value, label }) => [value, label.sv]); // => [["yes", "Ja"], ["no", "Nej"]]
 * ```
 */
export const optionsFrom = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, LocalizedText>>,
): readonly FieldOption[] => codes.map((value) => ({ value, label: labels[value] }));
