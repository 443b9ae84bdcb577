import {
  isLocalDate,
  LANGUAGES,
  type Language,
  type LocalDate,
  type LocalizedText,
  SUPPORT_NEEDS,
  type SupportNeedCode,
  textIn,
} from "@koonti/core";

/** A calendar date as people write it in all three languages: `9.5.2026`. */
export const dateText = (date: LocalDate): string => date.split("-").map(Number).toReversed().join(".");

/** A date out of `9.5.2026`, if it is one. */
export const dateIn = (text: string | undefined): LocalDate | undefined => {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text ?? "") ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLocalDate(date) ? date : undefined;
};

/** The calendar date of a national date or moment; `undefined` of a partial one. */
export const wholeDateIn = (text: string | undefined): LocalDate | undefined => {
  const date = text?.slice(0, 10) ?? "";
  return isLocalDate(date) ? date : undefined;
};

/** The code of a list whose label stands in a text, in any language. */
export const codeLabelled = <Code extends string>(
  text: string | undefined,
  labels: Readonly<Record<Code, LocalizedText>>,
): Code | undefined =>
  (Object.keys(labels) as Code[]).find((code) => LANGUAGES.some((language) => textIn(labels[code], language) === text));

/** A code before its label: `3 Taloudellisen tuen tarve`. */
export const withCode = (code: string, label: LocalizedText | undefined, language: Language): string =>
  label === undefined ? code : `${code} ${textIn(label, language)}`;

/** The code before a label, if the list has it. */
export const codeBefore = <Code extends string>(text: string, codes: readonly Code[]): Code | undefined => {
  const [written] = text.split(" ");
  return codes.find((code) => code === written);
};

/** A support need with its name. */
export const needText = (code: SupportNeedCode, language: Language): string =>
  withCode(code, SUPPORT_NEEDS.find((need) => need.code === code)?.label, language);

/** The support need that a text begins with. */
export const needIn = (text: string): SupportNeedCode | undefined =>
  codeBefore(
    text,
    SUPPORT_NEEDS.map(({ code }) => code),
  );

/** Somebody by name with the identifier behind it: `Kela (p3)`. */
export const namedText = (name: string | undefined, id: string): string => (name ? `${name} (${id})` : `(${id})`);

/** The identifier behind a name. */
export const idBehind = (text: string | undefined): string | undefined => /\(([A-Za-z0-9-]{1,64})\)$/.exec(text ?? "")?.[1];
