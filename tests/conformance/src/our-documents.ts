import { DOCUMENT_KINDS, type DocumentKind } from "@koonti/casework";
import fc from "fast-check";
import { z } from "zod";

/** The part of JSON Schema that our own structures come out as. */
interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const MOST_ITEMS = 3;

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const times = fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([day, hour, minute]) => {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${day}T${two(hour)}:${two(minute)}`;
});

/** Texts as people write them, and such as look like what we write between them. */
const pieces = fc.constantFrom(
  "Testi",
  "Asiakas-12",
  "soittaa",
  "huomenna",
  ": ",
  "; ",
  "\n",
  "\n\n",
  "  ",
  " (virkasuhde)",
  "Kellonaika: 09:40",
  "Syyt: ",
  "Asiakkaan näkemys:\n",
  "ä",
  "1.2.2026",
);

const texts = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    )
    .map((text) => text.trim().slice(0, most).trim())
    .filter((text) => text.length >= least);

const strings = (shape: Shape, { whole }: Making): fc.Arbitrary<unknown> => {
  const { enum: codes, format, pattern, description, minLength = 0, maxLength = 20_000 } = shape;
  if (codes) return fc.constantFrom(...codes);
  if (format === "date") return days;
  if (format === "uuid") return fc.uuid();
  if (description?.startsWith("Wall-clock time")) return times;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u")).map((text) => text.slice(0, maxLength));
  return texts(whole ? Math.max(1, minLength) : minLength, maxLength);
};

interface Making {
  readonly defs: Shape["$defs"];
  /** Every member is there, and every list has something in it. */
  readonly whole: boolean;
}

const objects = ({ properties = {}, required = [] }: Shape, making: Making): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, values(part, making)])), {
    requiredKeys: making.whole ? Object.keys(properties) : [...required],
    noNullPrototype: true,
  });

const lists = ({ items = {}, minItems = 0 }: Shape, making: Making): fc.Arbitrary<unknown> =>
  fc.uniqueArray(values(items, making), {
    minLength: Math.max(minItems, making.whole ? 1 : 0),
    maxLength: Math.max(minItems, MOST_ITEMS),
    selector: (item) => JSON.stringify((item as { readonly code?: unknown } | undefined)?.code ?? item),
  });

const values = (shape: Shape, making: Making): fc.Arbitrary<unknown> => {
  if (shape.$ref !== undefined) return values(making.defs?.[shape.$ref.slice("#/$defs/".length)] ?? {}, making);
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((part) => values(part, making)));
  if (shape.type === "object") return objects(shape, making);
  if (shape.type === "array") return lists(shape, making);
  if (shape.type === "boolean") return fc.boolean();
  if (shape.type === "integer") return fc.integer({ min: 0, max: 20 });
  if (shape.type === "number") return fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100);
  return strings(shape, making);
};

/**
 * Random contents of a kind of document, made from its own structure; what only code can judge is left to the structure itself.
 *
 * @param whole - whether every member is there.
 */
export const documentsOfKind = (kind: DocumentKind, whole = false): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const schema: z.ZodType = DOCUMENT_KINDS[kind].schema;
  const shape = z.toJSONSchema(schema, { unrepresentable: "any" }) as Shape;
  return values(shape, { defs: shape.$defs, whole })
    .filter((content) => schema.safeParse(content).success)
    .map((content) => schema.parse(content) as Readonly<Record<string, unknown>>);
};
