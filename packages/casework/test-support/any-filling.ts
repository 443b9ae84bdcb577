import { type FieldDefinition, type FormDefinition, missingFields } from "@koonti/core";
import fc from "fast-check";
import { anyDay } from "./any-value.ts";

type Content = Record<string, unknown>;
type Path = readonly (string | number)[];

const WORDS = ["Testi", "Asiakkaan oma arvio", "Sovittiin jatkosta.", "Åsa & Örn", "040 000 0001"];
const anyWords = fc.constantFrom(...WORDS);
const anyMoment = fc.tuple(anyDay, fc.constantFrom("08:00", "12:30", "23:59")).map(([day, time]) => `${day}T${time}`);

const valuesOf = ({ options = [] }: FieldDefinition): readonly string[] => options.map(({ value }) => value);

/** What is written in a text: one of the words it offers where it offers some, else words no longer than it takes. */
const anyText = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const offered = valuesOf(field);
  return offered.length > 0 ? fc.constantFrom(...offered) : anyWords.map((words) => words.slice(0, field.maxLength ?? words.length).trim());
};

/** One of the options; nothing where there are none to choose from. */
const anyChoice = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const offered = valuesOf(field);
  if (offered.length > 0) return fc.constantFrom(...offered);
  return field.widget === "code" ? fc.constant("1") : fc.constant(undefined);
};

const anyNumber = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const offered = valuesOf(field).map(Number);
  return offered.length > 0 ? fc.constantFrom(...offered) : fc.integer({ min: 0, max: 400 });
};

const anyItem = (field: FieldDefinition): fc.Arbitrary<unknown> => (field.fields ? anyContentOf(field.fields) : anyWords);

/** At least one of the options, so that what is required is there; none where there are none. */
const anyChoices = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const offered = [...valuesOf(field)];
  return fc.subarray(offered, { minLength: Math.min(1, offered.length) });
};

/** One or two items; those that tell of a code, each of another. */
const anyItems = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const isOfCodes = field.fields?.some(({ name, widget }) => name === "code" && widget === "code") === true;
  const length = { minLength: 1, maxLength: 2 };
  if (!isOfCodes) return fc.array(anyItem(field), length);
  return fc.uniqueArray(anyItem(field), { ...length, selector: (item) => (item as Content)["code"] });
};

const BY_WIDGET: Readonly<Record<FieldDefinition["widget"], (field: FieldDefinition) => fc.Arbitrary<unknown>>> = {
  text: anyText,
  longText: anyText,
  date: () => anyDay,
  dateTime: () => anyMoment,
  yesNo: () => fc.boolean(),
  choice: anyChoice,
  code: anyChoice,
  choices: anyChoices,
  codes: anyChoices,
  number: anyNumber,
  list: anyItems,
  group: (field) => anyContentOf(field.fields ?? []),
  codedValue: anyChoice,
  codedValues: anyChoices,
};

const anyContentOf = (fields: readonly FieldDefinition[]): fc.Arbitrary<Content> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, BY_WIDGET[field.widget](field)]))).map(withoutNothing);

const withoutNothing = (content: Record<string, unknown>): Content =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));

/** A form with every field filled in. */
export const anyFullContent = (form: FormDefinition): fc.Arbitrary<Content> => anyContentOf(form.sections.flatMap(({ fields }) => fields));

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[part], content);

const withValue = (content: unknown, [part, ...rest]: Path, value: unknown): unknown => {
  if (part === undefined) return value;
  const around = (content ?? {}) as Content;
  return { ...around, [part]: withValue(around[part as string], rest, value) };
};

/** Content with what the form requires, taken from full content as one requirement after another shows itself. */
export const requiredOf = (form: FormDefinition, begun: Content, full: Content): Content => {
  const [missing] = missingFields(form, begun);
  return missing === undefined ? begun : requiredOf(form, withValue(begun, missing.path, valueAt(full, missing.path)) as Content, full);
};
