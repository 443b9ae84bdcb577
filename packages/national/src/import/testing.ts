/** A JSON Schema of a field with its Sosmeta block. */
export type TestSchema = Readonly<Record<string, unknown>>;

const both = (fi: string, sv: string) => [
  { lang: "fi", value: fi },
  { lang: "sv", value: sv },
];

/** A Sosmeta block with a name, a row and anything more. */
export const meta = (rowNumber: number, representation: string | undefined, more: object = {}) => ({
  name: both(`Kenttä ${rowNumber}`, `Fält ${rowNumber}`),
  description: both("Ohje.", "Anvisning."),
  ...(representation !== undefined && { representation: both(representation, representation) }),
  repeatable: false,
  required: false,
  conditionalRequired: false,
  nationwideRecordedInformation: false,
  hiddenField: false,
  hiddenTitle: false,
  rowNumber,
  ...more,
});

const object = (properties: object, required: readonly string[], sosmeta: object): TestSchema => ({
  type: "object",
  additionalProperties: false,
  sosmeta,
  required,
  properties,
});

const text = { type: "string" };

/** Fields of every representation, as Sosmeta describes them. */
export const FIELDS = {
  text: (row: number): TestSchema => ({ ...text, sosmeta: meta(row, "Teksti") }),
  mandatoryText: (row: number): TestSchema => ({ ...text, minLength: 1, sosmeta: meta(row, "Teksti") }),
  name: (row: number): TestSchema => ({ ...text, sosmeta: meta(row, "Nimi") }),
  phrase: (row: number, ...wordings: readonly string[]): TestSchema => ({ ...text, enum: wordings, sosmeta: meta(row, "Fraasi") }),
  boolean: (row: number): TestSchema => ({ type: "boolean", sosmeta: meta(row, "Kytkin") }),
  date: (row: number): TestSchema => ({
    ...text,
    pattern: "^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$",
    sosmeta: meta(row, "Pvm"),
  }),
  count: (row: number): TestSchema => ({ type: "number", sosmeta: meta(row, "Lkm") }),
  number: (row: number): TestSchema => ({ type: "number", sosmeta: meta(row, "Numero") }),
  quantity: (row: number, representation = "Määrä"): TestSchema =>
    object({ value: { type: "number" }, code: text }, ["value", "code"], meta(row, representation)),
  identifier: (row: number): TestSchema =>
    object({ system: text, value: text }, ["value"], meta(row, "Tunnus", { systemUri: [{ lang: "", value: "urn:oid:1.2.246.21" }] })),
  signature: (row: number): TestSchema => ({ ...text, sosmeta: meta(row, "Allekirjoitus") }),
  serverCode: (row: number, oid: string, codes?: readonly string[], valueSet?: string): TestSchema =>
    object(
      {
        system: { ...text, pattern: `^urn:oid:${oid.replaceAll(".", "\\.")}(\\.\\d+)*$` },
        code: { ...text, ...(codes && { enum: codes }) },
        display: text,
      },
      ["system", "code", "display"],
      meta(row, "Koodi", valueSet === undefined ? {} : { valueSet: both(valueSet, valueSet) }),
    ),
  internalCode: (row: number, system: string | undefined, codes: readonly string[], classification: string): TestSchema =>
    object(
      { system: { ...text, ...(system !== undefined && { enum: [system] }) }, code: { ...text, enum: codes }, display: text },
      ["system", "code", "display"],
      meta(row, "Koodi", { classification: both(classification, classification) }),
    ),
  heading: (row: number, properties: object, required: readonly string[] = []): TestSchema =>
    object(properties, required, meta(row, "Otsikko")),
  group: (row: number, properties: object, required: readonly string[] = []): TestSchema =>
    object(properties, required, meta(row, undefined)),
  many: (items: TestSchema, minItems = 0): TestSchema => ({ type: "array", minItems, items }),
} as const;

/** A schema file of a structure. */
export const sosmeta = (properties: object, required: readonly string[] = [], changes: object = {}): TestSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "'Testirakenne' JSON schema",
  type: "object",
  additionalProperties: false,
  sosmeta: {
    title: "'Testirakenne' JSON schema",
    status: "Valmis",
    documentDefinitionVersion: "2025-01-02",
    dataComponentLibraryVersion: "2025-01-01",
    oid: "1.2.246.537.6.1506.99999.2025.1.2",
    documentType: "Arvio",
  },
  required: ["testirakenne"],
  properties: { testirakenne: object(properties, required, { name: both("Testirakenne", "Teststruktur") }) },
  ...changes,
});
