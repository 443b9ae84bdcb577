import { findCode, isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime, textIn } from "@koonti/core";
import { momentOf, wallClockAt } from "../form/helsinki-time.ts";
import { isPlainObject } from "../read/plain-object.ts";
import { isServerCodes } from "../structure/code-binding.ts";
import type { StructureField } from "../structure/structure.ts";
import type { Code } from "../structure/values.ts";
import type { CodecAt, Writing } from "./codec.ts";

/** A code with the text it is shown by: for lists of which we do not have every code. */
export interface NamedCode {
  readonly code: string;
  readonly text?: string | undefined;
}

const MOST = 20_000;

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** A text (Teksti, Nimi) as we keep texts: without spaces around it. One longer than `most` characters is left where it is. */
export const text = (most: number = MOST): CodecAt<string> => {
  const read = (national: unknown): string | undefined => {
    const trimmed = typeof national === "string" ? national.trim() : "";
    return trimmed === "" || trimmed.length > most ? undefined : trimmed;
  };
  return () => ({ read, write: textOf });
};

/** A text to the letter, spaces and all: for names of people as they stand in their documents. */
export const verbatim: CodecAt<string> = () => ({ read: textOf, write: textOf });

/** Yes or no (Kytkin). */
export const flag: CodecAt<boolean> = () => {
  const same = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
  return { read: same, write: same };
};

/** A number (Lkm, Numero). */
export const amount: CodecAt<number> = () => {
  const same = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
  return { read: same, write: same };
};

/** A whole day (Pvm); a year or a month alone is left where it is. */
export const day: CodecAt<LocalDate> = () => {
  const same = (value: unknown): LocalDate | undefined => (typeof value === "string" && isLocalDate(value) ? value : undefined);
  return { read: same, write: same };
};

/** A moment (Hetki) as a wall-clock time in Finland, to the minute; a moment that is a date alone is left where it is. */
export const moment: CodecAt<LocalDateTime> = () => ({
  read: (national) => (typeof national === "string" ? wallClockAt(national) : undefined),
  write: (ours) => (typeof ours === "string" && isLocalDateTime(ours) ? momentOf(ours) : undefined),
});

/** An identifier (Tunnus) as its value. */
export const identifier: CodecAt<string> = ({ system }) => ({
  read: (national) => (isPlainObject(national) ? textOf(national["value"]) : undefined),
  write: (ours) => (textOf(ours) === undefined ? undefined : { ...(system !== undefined && { system }), value: ours }),
});

const listAt = ({ codes }: StructureField, { codeSystems }: Writing) => {
  if (codes === undefined) return;
  if (!isServerCodes(codes)) return codes.list;
  const list = codeSystems.find(({ oid }) => oid === codes.oid);
  const version = list?.version === undefined ? "" : `.${list.version}`;
  return { system: `urn:oid:${codes.oid}${version}`, codes: codes.only ?? list?.codes ?? [] };
};

const codeFor = (field: StructureField, { code, text: shown }: NamedCode, writing: Writing): Code => {
  const { system = "", codes = [] } = listAt(field, writing) ?? {};
  const entry = findCode(codes, code);
  return { system, code, display: shown ?? (entry ? textIn(entry.label, writing.language) : code) };
};

const codeIn = (national: unknown): string | undefined => (isPlainObject(national) ? textOf(national["code"]) : undefined);

/** A coded value (Koodi) as one of the codes given; another is left where it is. */
export const codeOfList =
  (known: readonly string[]): CodecAt<string> =>
  (field) => ({
    read: (national) => known.find((code) => code === codeIn(national)),
    write: (ours, writing) => (typeof ours === "string" ? codeFor(field, { code: ours }, writing) : undefined),
  });

const readNamed = (national: unknown, most: number): NamedCode | undefined => {
  const code = codeIn(national);
  if (code === undefined || code.length > most || code.trim() !== code) return undefined;
  const shown = isPlainObject(national) ? (textOf(national["display"])?.trim() ?? "") : "";
  return { code, ...(shown !== "" && shown !== code && shown.length <= most && { text: shown }) };
};

/** A coded value (Koodi) with its text, of a list we do not have whole. */
export const namedCode =
  (most = 300): CodecAt<NamedCode> =>
  (field) => ({
    read: (national) => readNamed(national, most),
    write: (ours, writing) => {
      const code = isPlainObject(ours) ? textOf(ours["code"]) : undefined;
      const shown = isPlainObject(ours) ? textOf(ours["text"]) : undefined;
      return code === undefined ? undefined : codeFor(field, { code, text: shown }, writing);
    },
  });
