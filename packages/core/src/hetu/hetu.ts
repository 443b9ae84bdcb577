import type * as z from "zod";
import { isLocalDate, type LocalDate } from "../local-date/local-date.ts";
import { err, ok, type Result } from "../result/result.ts";
import { parsedString } from "../structure/parsed-string.ts";
import type { Problem } from "../structure/problem.ts";

/**
 * A Finnish personal identity code (henkilötunnus): day, month, year of birth, separator, individual number, check character.
 *
 * @remarks The separator is part of the code: two codes that differ in it alone belong to two persons, so it is never changed or left
 * out. The code can change during a life, so it is never a key.
 * @see Decree 128/2010 2 § as amended by 690/2022; act 661/2009 12 § (law references HETU-1 to HETU-7).
 */
export type Hetu = string & z.core.$brand<"Hetu">;

/** Why a text is not a {@link Hetu}. It never carries the text. */
export type HetuProblem = Problem<
  "core/hetuFormat" | "core/hetuImpossibleDate" | "core/hetuIndividualNumber" | "core/hetuCheckCharacter" | "core/hetuArtificial"
>;

/** What {@link parseHetu} accepts. */
export interface HetuOptions {
  /** Whether an artificial code, individual number 900-999, is accepted. No real person has one. Not accepted unless said. */
  readonly allowArtificial?: boolean;
}

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const PATTERN = /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/;
const FIRST_INDIVIDUAL_NUMBER = 2;
const FIRST_ARTIFICIAL_NUMBER = 900;

const centuryOf = (separator: string): string => {
  if (separator === "+") return "18";
  return separator >= "A" && separator <= "F" ? "20" : "19";
};

const birthDateText = (text: string): string => `${centuryOf(text.charAt(6))}${text.slice(4, 6)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;

const individualNumber = (text: string): number => Number(text.slice(7, 10));

const checkCharacter = (text: string): string => CHECK_CHARACTERS.charAt(Number(text.slice(0, 6) + text.slice(7, 10)) % 31);

/**
 * Reads a personal identity code. Lower case is refused: the caller turns the text to upper case first if that is wanted.
 *
 * @remarks Individual numbers 000 and 001 are refused and 900-999 taken as artificial by common practice (law reference HETU-5); the
 * decree says neither.
 * @example
 * ```ts
 * import { parseHetu } from "@koonti/core";
 * parseHetu("010190X901R", { allowArtificial: true }); // => { ok: true, value: "010190X901R" }
 * parseHetu("010190X901R"); // => { ok: false, error: { key: "core/hetuArtificial" } }
 * parseHetu("290201A902N", { allowArtificial: true }); // => { ok: false, error: { key: "core/hetuImpossibleDate" } }
 * ```
 */
export const parseHetu = (text: string, { allowArtificial = false }: HetuOptions = {}): Result<Hetu, HetuProblem> => {
  if (!PATTERN.test(text)) return err({ key: "core/hetuFormat" });
  if (!isLocalDate(birthDateText(text))) return err({ key: "core/hetuImpossibleDate" });
  if (individualNumber(text) < FIRST_INDIVIDUAL_NUMBER) return err({ key: "core/hetuIndividualNumber" });
  if (text.charAt(10) !== checkCharacter(text)) return err({ key: "core/hetuCheckCharacter" });
  if (!allowArtificial && individualNumber(text) >= FIRST_ARTIFICIAL_NUMBER) return err({ key: "core/hetuArtificial" });
  return ok(text as Hetu);
};

/**
 * Zod schema of {@link Hetu} with the options given; its problems carry `params.key`, one of {@link HetuProblem}.
 */
export const hetuSchemaWith = (options: HetuOptions) =>
  parsedString<"Hetu">((text) => parseHetu(text, options), { description: "Finnish personal identity code" });

/**
 * Zod schema of {@link Hetu} for documents: artificial codes are right in structure. Where real persons are identified, use
 * {@link hetuSchemaWith} with `allowArtificial: false`.
 */
export const hetuSchema = /* @__PURE__ */ hetuSchemaWith({ allowArtificial: true });

/**
 * Date of birth in a personal identity code.
 *
 * @example
 * ```ts
 * import { birthDateOf, parseHetu } from "@koonti/core";
 * const parsed = parseHetu("010170+907S", { allowArtificial: true });
 * parsed.ok && birthDateOf(parsed.value); // => "1870-01-01"
 * ```
 */
export const birthDateOf = (hetu: Hetu): LocalDate => birthDateText(hetu) as LocalDate;

/** Whether a code is artificial (keinotekoinen): individual number 900-999, given to nobody. */
export const isArtificialHetu = (hetu: Hetu): boolean => individualNumber(hetu) >= FIRST_ARTIFICIAL_NUMBER;
