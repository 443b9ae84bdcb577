import type { CodeEntry } from "@koonti/core";
import type { CodeBinding } from "../structure/code-binding.ts";
import { isObject, type JsonObject, own, ownObject, ownText, textsOf } from "./json.ts";
import { refuse, type SchemaReading } from "./schema-problem.ts";
import { codeLabels, rawText } from "./sosmeta.ts";

/**
 * The only form of system pattern there is: `urn:oid:`, the OID of a list to the letter, and any version of it. Whatever stands for the
 * OID is taken as it is written, so long as every character of it means itself.
 */
const SYSTEM_PATTERN = /^\^urn:oid:((?:[^\\()[\]{}*+?.|^$]|\\[^A-Za-z0-9])+)\(\\\.\\d\+\)\*\$$/u;

const LABEL_SOURCES = ["classification", "valueSet"] as const;

const labelled = (meta: JsonObject, codes: readonly string[], language: string): ReadonlyMap<string, string> =>
  new Map(LABEL_SOURCES.flatMap((source) => [...codeLabels(rawText(meta, source, language), codes)]));

const entriesOf = (meta: JsonObject, codes: readonly string[], english: Readonly<Record<string, string>>): readonly CodeEntry[] => {
  const finnish = labelled(meta, codes, "fi");
  const swedish = labelled(meta, codes, "sv");
  return [...new Set(codes)].map((code) => {
    const fi = finnish.get(code) || code;
    return { code, label: { fi, sv: swedish.get(code) || fi, en: english[fi] ?? fi } };
  });
};

const serverList = (pattern: string, only: readonly CodeEntry[] | undefined, reading: SchemaReading): CodeBinding | undefined => {
  const oid = SYSTEM_PATTERN.exec(pattern)?.[1]?.replaceAll(/\\(.)/gu, "$1");
  if (oid === undefined) return refuse(reading, "the pattern of the code system is not the OID of a list of the code server");
  return only ? { oid, only } : { oid };
};

const KEYWORDS = ["type", "pattern", "enum"];

const isPlainText = (part: unknown): boolean =>
  isObject(part) && part["type"] === "string" && Object.keys(part).every((key) => KEYWORDS.includes(key));

/** Reads where the codes of a field come from: its `system` and `code` as JSON Schema has them, the labels from the Sosmeta block. */
export const readCodes = (schema: JsonObject, meta: JsonObject, reading: SchemaReading): CodeBinding | undefined => {
  const parts = ownObject(schema, "properties");
  const system = ownObject(parts, "system");
  const code = ownObject(parts, "code");
  if (![system, code].every(isPlainText) || own(code, "pattern") !== undefined) return refuse(reading, "a code is not described as one");
  const codes = textsOf(own(code, "enum"));
  const only = codes.length > 0 ? entriesOf(meta, codes, reading.english) : undefined;
  const pattern = ownText(system, "pattern");
  if (pattern !== undefined) return serverList(pattern, only, reading);
  const names = textsOf(own(system, "enum"));
  if (names.length > 1) return refuse(reading, "a code may come from one document-internal list only");
  const ownName = `${reading.root}/${reading.keys.at(-1) ?? ""}`;
  const list = { system: names[0] ?? ownName, codes: only ?? [] };
  return names.length === 1 ? { list } : { list, anySystem: true };
};
