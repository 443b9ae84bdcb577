import fc from "fast-check";

/** A JSON Schema as far as the generator reads it. It knows nothing of our definitions: that is its worth. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
}

const MOST_EXTRA_ITEMS = 2;

const digits = (least: number, most: number) =>
  fc.array(fc.constantFrom(..."0123456789"), { minLength: least, maxLength: most }).map((d) => d.join(""));

/** Texts of a pattern: literal parts, digits, and the few constructions the national schemas are made of. */
const ofPattern = (pattern: string): fc.Arbitrary<string> => {
  const list = /^\^(urn:oid:[\d.\\]+)\(\\\.\\d\+\)\*\$$/u.exec(pattern)?.[1]?.replaceAll("\\", "");
  if (list !== undefined) return fc.array(digits(1, 6), { maxLength: 2 }).map((versions) => [list, ...versions].join("."));
  const candidates = fc.oneof(partialDates, moments);
  const regex = new RegExp(pattern, "u");
  return candidates.filter((text) => regex.test(text));
};

const two = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"));

const partialDates = fc
  .tuple(fc.constantFrom("", "", "", "-"), digits(4, 4), fc.integer({ min: 0, max: 2 }), two(1, 12), two(0, 31))
  .map(([sign, year, parts, month, day]) => [sign + year, month, day].slice(0, parts + 1).join("-"));

const moments = fc
  .tuple(digits(4, 4), two(1, 12), two(0, 31), two(0, 23), two(0, 59), two(0, 59), fc.option(digits(1, 9), { nil: undefined }))
  .chain(([year, month, day, hour, minute, second, fraction]) =>
    fc
      .oneof(
        fc.constant("Z"),
        fc.constantFrom("+14:00", "-14:00"),
        fc.tuple(fc.constantFrom("+", "-"), two(0, 13), two(0, 59)).map(([s, h, m]) => `${s}${h}:${m}`),
      )
      .map((offset) => `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction === undefined ? "" : `.${fraction}`}${offset}`),
  );

const textOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.pattern !== undefined) return ofPattern(schema.pattern);
  return fc.string({ unit: "grapheme", minLength: schema.minLength ?? 0, maxLength: (schema.minLength ?? 0) + 8 });
};

const objectOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const properties = Object.entries(schema.properties ?? {}).map(([key, part]) => [key, instancesOf(part)]);
  const record: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(properties);
  return fc.record(record, { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true });
};

/** Random documents that a JSON Schema of Sosmeta accepts, made from the schema alone. */
export const instancesOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  switch (schema.type) {
    case "object":
      return objectOf(schema);
    case "array": {
      const least = schema.minItems ?? 0;
      return fc.array(instancesOf(schema.items ?? {}), { minLength: least, maxLength: least + MOST_EXTRA_ITEMS });
    }
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    default:
      return textOf(schema);
  }
};
