import {
  type CodeBinding,
  isMandatory,
  isRepeating,
  isServerCodes,
  phraseFor,
  type Representation,
  type Structure,
  type StructureField,
} from "@koonti/national";
import fc from "fast-check";

const MOST_EXTRA_ITEMS = 2;

const text = (least: number) => fc.string({ unit: "grapheme", minLength: least, maxLength: least + 12 });

const dates = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));

const moments = fc.oneof(
  dates,
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .chain((time) => fc.constantFrom("Z", "+02:00", "+03:00").map((offset) => time.toISOString().slice(0, 19) + offset)),
);

const systems = (binding: CodeBinding): fc.Arbitrary<string> => {
  if (isServerCodes(binding)) return fc.constantFrom("", ".2015", ".202309").map((version) => `urn:oid:${binding.oid}${version}`);
  return binding.anySystem === true ? text(0) : fc.constant(binding.list.system);
};

const codesOf = (binding: CodeBinding): fc.Arbitrary<string> => {
  const entries = isServerCodes(binding) ? binding.only : binding.list.codes;
  return entries && entries.length > 0 ? fc.constantFrom(...entries.map(({ code }) => code)) : text(1);
};

const coded = ({ codes }: StructureField): fc.Arbitrary<unknown> =>
  codes ? fc.record({ system: systems(codes), code: codesOf(codes), display: text(0) }, { noNullPrototype: true }) : fc.constant(undefined);

const quantity = fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), code: text(0) }, { noNullPrototype: true });

const texts = (field: StructureField): fc.Arbitrary<string> => text(field.minLength ?? (isMandatory(field) ? 1 : 0));

type Maker = (field: StructureField, phrases: readonly string[]) => fc.Arbitrary<unknown>;

const group: Maker = (field, phrases) => contentOf(field.fields ?? [], phrases);

const MAKERS: Readonly<Record<Representation, Maker>> = {
  code: coded,
  identifier: () => fc.record({ system: text(0), value: text(0) }, { requiredKeys: ["value"], noNullPrototype: true }),
  text: texts,
  name: texts,
  phrase: (field, phrases) => fc.constant(phraseFor(field.phrases ?? [], phrases)),
  boolean: () => fc.boolean(),
  date: () => dates,
  dateTime: () => moments,
  count: () => fc.nat(),
  number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  quantity: () => quantity,
  percent: () => quantity,
  measure: () => quantity,
  signature: texts,
  heading: group,
  group,
};

const fieldValue: Maker = (field, phrases) => {
  const one = MAKERS[field.is](field, phrases);
  if (!isRepeating(field)) return one;
  const least = field.minItems ?? (isMandatory(field) ? 1 : 0);
  return fc.array(one, { minLength: least, maxLength: least + MOST_EXTRA_ITEMS });
};

const contentOf = (fields: readonly StructureField[], phrases: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.key, fieldValue(field, phrases)])), {
    requiredKeys: fields.filter(isMandatory).map(({ key }) => key),
    noNullPrototype: true,
  });

/**
 * Random valid contents of a structure, made from our definition alone.
 *
 * @param phrases - the official wordings, which our definitions know by mark only.
 */
export const contentsOf = (structure: Structure, phrases: readonly string[]): fc.Arbitrary<object> => contentOf(structure.fields, phrases);
