import { err, ok, type Result } from "@koonti/core";
import type { Representation } from "../structure/representation.ts";
import type { Cardinality, Structure, StructureField } from "../structure/structure.ts";
import { isObject, type JsonObject, own, ownCount, ownObject, ownText, textsOf } from "./json.ts";
import { OBJECT_KEYWORDS, onlyKeywords, readShape } from "./read-field.ts";
import { refuse, type SchemaProblem, type SchemaReading, within } from "./schema-problem.ts";
import { labelOf } from "./sosmeta.ts";

const MAX_DEPTH = 30;
const MAX_KEY_LENGTH = 250;
const OID = /^\d+(?:\.\d+)+$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

const cardinality = (mandatory: boolean, repeating: boolean): Cardinality => {
  if (repeating) return mandatory ? "1..*" : "0..*";
  return mandatory ? "1..1" : "0..1";
};

const flagsOf = (meta: JsonObject) => ({
  ...(own(meta, "nationwideRecordedInformation") === true && { nationwide: true }),
  ...(own(meta, "conditionalRequired") === true && { conditional: true }),
  ...(own(meta, "hiddenField") === true && { hidden: true }),
});

interface Items {
  readonly schema: JsonObject;
  readonly repeating: boolean;
  readonly minItems: number;
}

const itemsOf = (schema: JsonObject, reading: SchemaReading): Items | undefined => {
  if (own(schema, "type") !== "array") return { schema, repeating: false, minItems: 0 };
  const items = own(schema, "items");
  if (!onlyKeywords(schema, ["type", "minItems", "items"], reading)) return undefined;
  if (!isObject(items)) return refuse(reading, "a repeating field does not say what repeats");
  const minItems = ownCount(schema, "minItems");
  if (minItems === undefined) return refuse(reading, "minItems is not a number of items");
  return { schema: items, repeating: true, minItems };
};

const isParent = (is: Representation): boolean => is === "group" || is === "heading";

const isRow = (row: unknown): row is number => typeof row === "number" && Number.isInteger(row);

const fewest = ({ repeating, minItems }: Items, mandatory: boolean) => (repeating && minItems !== (mandatory ? 1 : 0) ? { minItems } : {});

const readField = (schema: JsonObject, mandatory: boolean, reading: SchemaReading): StructureField | undefined => {
  if (reading.keys.length > MAX_DEPTH) return refuse(reading, `fields are nested deeper than ${MAX_DEPTH}`);
  const items = itemsOf(schema, reading);
  const shape = items && readShape(items.schema, mandatory, reading);
  if (!(items && shape)) return undefined;
  const meta = ownObject(items.schema, "sosmeta");
  const label = labelOf(meta, reading.english);
  const row = own(meta, "rowNumber");
  if (label === undefined) return refuse(reading, "the field has no Finnish name");
  if (!isRow(row)) return refuse(reading, "the field has no row number");
  const { is, ...rest } = shape;
  const place = { key: reading.keys.at(-1) ?? "", row, label, is, card: cardinality(mandatory, items.repeating) };
  const fields = isParent(is) ? { fields: readFields(items.schema, reading) } : {};
  return { ...place, ...flagsOf(meta), ...rest, ...fewest(items, mandatory), ...fields };
};

const isUsableKey = (key: string): boolean => key !== "" && key !== "__proto__" && key.length <= MAX_KEY_LENGTH;

const readFields = (schema: JsonObject, reading: SchemaReading): readonly StructureField[] => {
  const properties = ownObject(schema, "properties");
  const required = textsOf(own(schema, "required"));
  for (const key of required) if (!Object.hasOwn(properties, key)) refuse(reading, "a mandatory field is not among the fields");
  const fields = Object.keys(properties).map((key) => {
    if (!isUsableKey(key)) return refuse(reading, "a key of a field is empty, too long or not usable");
    const field = readField(ownObject(properties, key), required.includes(key), within(reading, key));
    return field;
  });
  return fields.filter((field) => field !== undefined).toSorted((a, b) => a.row - b.row);
};

const NOT_SOSMETA = "the file is not a Sosmeta schema of a document structure";

const documentOf = (json: unknown): { schema: JsonObject; meta: JsonObject; root: string } | undefined => {
  if (!isObject(json)) return undefined;
  const meta = ownObject(json, "sosmeta");
  const roots = Object.keys(ownObject(json, "properties"));
  const root = roots[0];
  const isDocument = OID.test(ownText(meta, "oid") ?? "") && DATE.test(ownText(meta, "documentDefinitionVersion") ?? "");
  if (!isDocument || roots.length !== 1 || root === undefined || !isUsableKey(root)) return undefined;
  return { schema: json, meta, root };
};

const checkFrame = (schema: JsonObject, content: JsonObject, reading: SchemaReading): void => {
  onlyKeywords(schema, ["$schema", "title", ...OBJECT_KEYWORDS], reading);
  if (own(schema, "additionalProperties") !== false)
    refuse(reading, "the document lets unknown keys in (additionalProperties is not false)");
  if (!textsOf(own(schema, "required")).includes(reading.root)) refuse(reading, "the root key is not mandatory");
  if (own(content, "type") !== "object") refuse(reading, "the root key does not hold an object");
  if (own(content, "additionalProperties") !== false)
    refuse(reading, "the content lets unknown fields in (additionalProperties is not false)");
  onlyKeywords(content, OBJECT_KEYWORDS, reading);
};

/**
 * Reads a Sosmeta schema file (Sosmetan JSON-skeema) into a structure of the same kind as our own.
 * Carries names, keys, cardinalities, representations and code lists; leaves THL's guidance texts where they are.
 * Nothing of the file is run, and no pattern of it is used: patterns are only recognised.
 *
 * @param json - the parsed file.
 * @param english - English labels by Finnish label; Sosmeta has none.
 * @returns the structure, or why this is not a schema we can carry exactly.
 */
export const readSchema = (json: unknown, english: Readonly<Record<string, string>> = {}): Result<Structure, readonly SchemaProblem[]> => {
  const document = documentOf(json);
  if (document === undefined) return err([{ at: "", reason: NOT_SOSMETA }]);
  const { schema, meta, root } = document;
  const content = ownObject(ownObject(schema, "properties"), root);
  const reading: SchemaReading = { keys: [], problems: [], english, root };
  checkFrame(schema, content, reading);
  const name = labelOf(ownObject(content, "sosmeta"), english);
  if (name === undefined) refuse(reading, "the structure has no Finnish name");
  const fields = readFields(content, reading);
  if (reading.problems.length > 0 || name === undefined) return err(reading.problems);
  return ok({
    oid: ownText(meta, "oid") ?? "",
    version: ownText(meta, "documentDefinitionVersion") ?? "",
    componentLibrary: ownText(meta, "dataComponentLibraryVersion") ?? "",
    type: ownText(meta, "documentType") ?? "",
    root,
    name,
    fields,
    conditions: [],
  });
};

/** The phrases (fraasit) whose wording a Sosmeta schema fixes. A structure knows them by mark only; documents must carry them word for word. */
export const readPhrases = (json: unknown): readonly string[] => {
  if (!isObject(json)) return [];
  const isField = isObject(own(json, "sosmeta")) && own(json, "type") === "string";
  const parts = [...Object.values(ownObject(json, "properties")), own(json, "items")];
  return [...(isField ? textsOf(own(json, "enum")) : []), ...parts.flatMap(readPhrases)];
};
