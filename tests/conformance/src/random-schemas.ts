import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

const text = { type: "string" } as const;

const DATE = "^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$";
const MOMENT =
  "^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$";

const both = (value: string) => [
  { lang: "fi", value },
  { lang: "sv", value: `${value} sv` },
];

const object = (properties: Schema, required: readonly string[]): Schema => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

/** A field before it has its Sosmeta block: the JSON Schema of its value, and how Sosmeta calls it. */
interface Shape {
  readonly schema: Schema;
  readonly representation?: string;
}

const shape = (schema: Schema, representation?: string): fc.Arbitrary<Shape> =>
  fc.constant({ schema, ...(representation !== undefined && { representation }) });

const codes = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."0123456789ABCÄ."), minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

const systems = fc.oneof(
  fc.constantFrom("1.2.246.537.6.1222", "1.2.246.537.6.1", "1.2.246.537.6.886.2001").map((oid) => ({
    pattern: `^urn:oid:${oid.replaceAll(".", "\\.")}(\\.\\d+)*$`,
  })),
  fc.constantFrom("testi/luokitus", "testi/toinen luokitus").map((name) => ({ enum: [name] })),
  fc.constant({}),
);

const coded: fc.Arbitrary<Shape> = fc.tuple(systems, fc.option(codes, { nil: undefined })).map(([system, values]) => ({
  schema: object({ system: { ...text, ...system }, code: { ...text, ...(values && { enum: values }) }, display: text }, [
    "system",
    "code",
    "display",
  ]),
  representation: "Koodi",
}));

const LEAVES: fc.Arbitrary<Shape> = fc.oneof(
  fc.constantFrom("Teksti", "Nimi", "Allekirjoitus").map((representation) => ({ schema: text, representation })),
  fc.constantFrom("Teksti", "Nimi").map((representation) => ({ schema: { ...text, minLength: 1 }, representation })),
  fc
    .uniqueArray(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 3 })
    .map((wordings) => ({ schema: { ...text, enum: wordings }, representation: "Fraasi" })),
  shape({ ...text, pattern: DATE }, "Pvm"),
  shape({ ...text, pattern: MOMENT }, "Hetki"),
  shape({ type: "boolean" }, "Kytkin"),
  fc.constantFrom("Lkm", "Numero").map((representation) => ({ schema: { type: "number" }, representation })),
  fc.constantFrom("Määrä", "Prosentti", "Mitta").map((representation) => ({
    schema: object({ value: { type: "number" }, code: text }, ["value", "code"]),
    representation,
  })),
  shape(object({ system: text, value: text }, ["value"]), "Tunnus"),
  coded,
);

const keys = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abcdefgh_"), minLength: 1, maxLength: 12 }),
  fc.constantFrom("constructor", "toString", "class", "value", "system", "outo-avain", "ä", "24_tuntia"),
);

interface Placed extends Shape {
  readonly key: string;
  readonly required: boolean;
  readonly minItems: number | undefined;
}

const withBlock = ({ schema, representation }: Shape, rowNumber: number): Schema => ({
  ...schema,
  sosmeta: { name: both(`Kenttä ${rowNumber}`), ...(representation !== undefined && { representation: both(representation) }), rowNumber },
});

const asField = (placed: Placed, row: number): Schema => {
  const field = withBlock(placed, row);
  return placed.minItems === undefined ? field : { type: "array", minItems: placed.minItems, items: field };
};

const contentOf = (fields: readonly Placed[]): Schema =>
  object(
    Object.fromEntries(fields.map((field, index) => [field.key, asField(field, index + 1)])),
    fields.filter(({ required }) => required).map(({ key }) => key),
  );

const { content } = fc.letrec<{ content: Schema; shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    LEAVES,
    fc
      .tuple(tie("content"), fc.constantFrom("Otsikko", undefined))
      .map(([schema, representation]) => ({ schema, ...(representation !== undefined && { representation }) })),
  ),
  content: fc
    .uniqueArray(
      fc.record({
        key: keys,
        shape: tie("shape"),
        required: fc.boolean(),
        minItems: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      }),
      { selector: ({ key }) => key, maxLength: 6, depthIdentifier: "schema" },
    )
    .map((fields) => contentOf(fields.map(({ shape: found, ...place }) => ({ ...place, ...found })))),
}));

/** Random Sosmeta schemas such as nobody has seen: every representation, odd keys, any nesting. */
export const schemas: fc.Arbitrary<Schema> = content.map((schema) => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "'Testi' JSON schema",
  ...object({ testi: { ...schema, sosmeta: { name: both("Testi") } } }, ["testi"]),
  sosmeta: { oid: "1.2.246.537.6.1506.99999.2025.1.2", documentDefinitionVersion: "2025-01-02", status: "Valmis" },
}));
