import { addDays, localDate } from "@koonti/core";
import fc from "fast-check";
import { z } from "zod";
import { documentId } from "../src/fixtures/record.ts";

/** The part of JSON Schema that structures are written in. */
interface Structure {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Structure>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Structure;
  readonly properties?: Readonly<Record<string, Structure>>;
  readonly required?: readonly string[];
}

const SOME_DAYS = 540;
/** What stands in a text, so that the same name can come up in two documents. */
export const SOME_WORDS = ["Sovittu yhdessä.", "Rahat eivät riitä."] as const;
const TIMES = ["08:15", "23:59"];

/** A day of a year and a half, so that documents come before and after each other in every order. */
export const anyDay = fc.nat({ max: SOME_DAYS }).map((days) => addDays(localDate("2025-06-02"), days));

/** The old, those about to be, those of working age, the young and children. */
const anyBirthDate = fc.constantFrom("1932-02-29", "1950-12-01", "1951-05-15", "1988-01-31", "2003-03-03", "2013-08-20");

/** Documents point at each other, and sometimes at one that is not there. */
const anyDocumentId = fc.integer({ min: 1, max: 14 }).map(documentId);

function anyText({ format, pattern, description, minLength = 0 }: Structure): fc.Arbitrary<string> {
  if (format === "date") return anyDay;
  if (format === "uuid") return anyDocumentId;
  if (description?.startsWith("Wall-clock")) return fc.tuple(anyDay, fc.constantFrom(...TIMES)).map(([day, time]) => `${day}T${time}`);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.constantFrom(...(minLength > 0 ? SOME_WORDS : ["", ...SOME_WORDS]));
}

function anyObject({ properties = {}, required = [] }: Structure, root: Structure): fc.Arbitrary<unknown> {
  const member = (name: string, structure: Structure) => (name === "birthDate" ? anyBirthDate : anyOf(structure, root));
  const members = Object.entries(properties).map(([name, structure]) => [name, member(name, structure)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}

const anyList = ({ items = {}, minItems = 0, maxItems = 3 }: Structure, root: Structure): fc.Arbitrary<unknown> =>
  fc.array(anyOf(items, root), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) });

function anyOf(structure: Structure, root: Structure): fc.Arbitrary<unknown> {
  const { $ref, type, minimum = 0, maximum = 100 } = structure;
  if ($ref !== undefined) return anyOf(root.$defs?.[$ref.replace("#/$defs/", "")] ?? {}, root);
  if (structure.const !== undefined) return fc.constant(structure.const);
  if (structure.enum !== undefined) return fc.constantFrom(...structure.enum);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") return fc.integer({ min: Math.max(minimum, -100), max: Math.min(maximum, 100) });
  if (type === "array") return anyList(structure, root);
  return type === "object" ? anyObject(structure, root) : anyText(structure);
}

/** Any value of a structure: members left out or present, codes of their lists, days near each other. */
export function anyValueOf<Schema extends z.ZodType>(schema: Schema): fc.Arbitrary<z.output<Schema>> {
  const structure = z.toJSONSchema(schema) as Structure;
  // A structure can ask more than its JSON Schema tells, such as that a need is named once.
  return anyOf(structure, structure).filter((value): value is z.output<Schema> => schema.safeParse(value).success);
}
