import { phraseFingerprint } from "../structure/phrase.ts";
import { REPRESENTATIONS, type Representation } from "../structure/representation.ts";
import type { StructureField } from "../structure/structure.ts";
import { isObject, type JsonObject, own, ownCount, ownObject, ownText, sameTexts, textsOf } from "./json.ts";
import { readCodes } from "./read-codes.ts";
import { refuse, type SchemaReading } from "./schema-problem.ts";
import { rawText, representationOf } from "./sosmeta.ts";

/** What a field is, before its name and place are added. */
export type FieldShape = Pick<StructureField, "is" | "codes" | "system" | "phrases" | "minLength" | "requiredParts">;

const DATE = "^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$";
const MOMENT =
  "^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$";

/** Dates and moments are told by their pattern: without one the official schema takes any text. */
const BY_PATTERN = ["date", "dateTime"];

const named = (meta: JsonObject, json: string, otherwise: Representation): Representation => {
  const name = representationOf(meta);
  const found = Object.entries(REPRESENTATIONS).find(([is, known]) => known.fi === name && known.json === json && !BY_PATTERN.includes(is));
  return (found?.[0] as Representation | undefined) ?? otherwise;
};

/** Refuses keywords we do not carry: a constraint silently dropped would make us accept what the official schema refuses. */
export const onlyKeywords = (schema: JsonObject, known: readonly string[], reading: SchemaReading): boolean => {
  const strange = Object.keys(schema).find((keyword) => keyword !== "sosmeta" && !known.includes(keyword));
  if (strange !== undefined) refuse(reading, `the keyword ${JSON.stringify(strange.slice(0, 40))} is not one Sosmeta uses here`);
  return strange === undefined;
};

const patternField = (pattern: string, reading: SchemaReading): FieldShape | undefined => {
  if (pattern === DATE) return { is: "date" };
  if (pattern === MOMENT) return { is: "dateTime" };
  return refuse(reading, "the pattern is neither that of a date nor that of a moment");
};

const textField = (schema: JsonObject, meta: JsonObject, mandatory: boolean, reading: SchemaReading): FieldShape | undefined => {
  if (!onlyKeywords(schema, ["type", "minLength", "pattern", "enum"], reading)) return undefined;
  const pattern = ownText(schema, "pattern");
  const phrases = textsOf(own(schema, "enum"));
  const shape = pattern === undefined ? { is: named(meta, "string", "text") } : patternField(pattern, reading);
  if (shape === undefined) return undefined;
  const least = ownCount(schema, "minLength");
  if (least === undefined) return refuse(reading, "minLength is not a number of characters");
  const usual = mandatory && (shape.is === "text" || shape.is === "name") ? 1 : 0;
  return {
    ...shape,
    ...(phrases.length > 0 && { phrases: phrases.map(phraseFingerprint) }),
    ...(least !== usual && { minLength: least }),
  };
};

const PARTS = {
  code: { all: ["system", "code", "display"], usual: ["system", "code", "display"] },
  identifier: { all: ["system", "value"], usual: ["value"] },
  quantity: { all: ["value", "code"], usual: ["value", "code"] },
} as const;

type SmallObject = keyof typeof PARTS;

const systemUri = (meta: JsonObject) => {
  const uri = rawText(meta, "systemUri", "").trim();
  return /^urn:oid:[\d.]+$/u.test(uri) ? { system: uri } : {};
};

const smallObjectOf = (schema: JsonObject): SmallObject | undefined => {
  const parts = ownObject(schema, "properties");
  const keys = Object.keys(parts);
  if (keys.length === 0 || keys.some((key) => "sosmeta" in ownObject(parts, key) || own(ownObject(parts, key), "type") === "array"))
    return undefined;
  const found = Object.entries(PARTS).find(([, { all }]) => sameTexts(keys, all));
  return found?.[0] as SmallObject | undefined;
};

const PART_TYPES: Readonly<Record<SmallObject, Readonly<Record<string, string>>>> = {
  code: { system: "string", code: "string", display: "string" },
  identifier: { system: "string", value: "string" },
  quantity: { value: "number", code: "string" },
};

const plainParts = (kind: SmallObject, schema: JsonObject, reading: SchemaReading): boolean => {
  const parts = ownObject(schema, "properties");
  const wrong = Object.entries(PART_TYPES[kind]).some(([key, type]) => own(ownObject(parts, key), "type") !== type);
  if (wrong) refuse(reading, `the parts of a ${kind} have other types than Sosmeta gives them`);
  const open = kind === "code" ? ["display"] : Object.keys(PART_TYPES[kind]);
  return !wrong && open.every((key) => onlyKeywords(ownObject(parts, key), ["type"], reading));
};

const smallObjectField = (kind: SmallObject, schema: JsonObject, meta: JsonObject, reading: SchemaReading): FieldShape | undefined => {
  if (!(onlyKeywords(schema, OBJECT_KEYWORDS, reading) && plainParts(kind, schema, reading))) return undefined;
  const required = textsOf(own(schema, "required"));
  const parts = sameTexts(required, PARTS[kind].usual) ? {} : { requiredParts: required };
  if (kind === "identifier") return { is: "identifier", ...systemUri(meta), ...parts };
  if (kind === "quantity") return { is: named(meta, kind, "quantity"), ...parts };
  const codes = readCodes(schema, meta, reading);
  return codes && { is: "code", codes, ...parts };
};

/** Refuses an object that demands a key it has no field for: no document could be right. */
const demandsOwnFields = (schema: JsonObject, reading: SchemaReading): boolean => {
  const fields = Object.keys(ownObject(schema, "properties"));
  const required = own(schema, "required") ?? [];
  if (!Array.isArray(required)) return refuse(reading, "required is not a list of fields") ?? false;
  const strange = textsOf(required).find((key) => !fields.includes(key));
  if (strange !== undefined) refuse(reading, `the field ${JSON.stringify(strange.slice(0, 80))} is required and is not there`);
  return strange === undefined;
};

/** The keywords an object of a Sosmeta schema has. */
export const OBJECT_KEYWORDS = ["type", "additionalProperties", "required", "properties"];

const objectField = (schema: JsonObject, meta: JsonObject, reading: SchemaReading): FieldShape | undefined => {
  if (own(schema, "additionalProperties") !== false)
    return refuse(reading, "an object lets unknown fields in (additionalProperties is not false)");
  if (!demandsOwnFields(schema, reading)) return undefined;
  const kind = smallObjectOf(schema);
  if (kind) return smallObjectField(kind, schema, meta, reading);
  return onlyKeywords(schema, OBJECT_KEYWORDS, reading) ? { is: named(meta, "object", "group") } : undefined;
};

/** Reads what a field is from its JSON Schema and its Sosmeta block. */
export const readShape = (schema: JsonObject, mandatory: boolean, reading: SchemaReading): FieldShape | undefined => {
  const meta = ownObject(schema, "sosmeta");
  if (!isObject(own(schema, "sosmeta"))) return refuse(reading, "the field has no sosmeta block");
  const type = ownText(schema, "type");
  if (type === "string") return textField(schema, meta, mandatory, reading);
  if (type === "object") return objectField(schema, meta, reading);
  if (type === "boolean") return onlyKeywords(schema, ["type"], reading) ? { is: "boolean" } : undefined;
  if (type === "number") return onlyKeywords(schema, ["type"], reading) ? { is: named(meta, "number", "number") } : undefined;
  return refuse(reading, `the type ${JSON.stringify(type ?? null)} is not one Sosmeta uses`);
};
