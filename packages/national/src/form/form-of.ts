import type { FieldDefinition, FieldOption, FormDefinition, FormSection, LocalizedText } from "@koonti/core";
import { optionsOf } from "@koonti/core";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { type CodeBinding, isServerCodes } from "../structure/code-binding.ts";
import type { Circumstance } from "../structure/field-condition.ts";
import { phraseFor } from "../structure/phrase.ts";
import { isMandatory, isRepeating, type Structure, type StructureField } from "../structure/structure.ts";
import { formConditions } from "./form-conditions.ts";
import { isRowOfValue } from "./form-content.ts";
import { widgetOf, widgetOfOne } from "./widget-of.ts";

/** How the form of a structure is made. */
export interface FormOptions {
  /** Fields to leave out, as keys from the content of the document joined by `.`. */
  readonly omit?: readonly string[];
  readonly circumstances?: readonly Circumstance[];
  /** Code lists at hand: fields get their codes as options. */
  readonly codeSystems?: readonly NationalCodeSystem[];
  /** The official wordings of phrases, for structures that have them. */
  readonly phrases?: readonly string[];
}

interface Making extends Required<FormOptions> {
  readonly structure: Structure;
  readonly number: string;
}

/** Fields that hold the client's own words. */
const CLIENTS_VOICE = /^asiakkaan_(?:arvio|ehdotus|ja_hanen_laheisensa_arvio|omat_toimet)/u;

/** Labels that the national structures do not have. */
const LABELS = {
  rest: { fi: "Muut tiedot", sv: "Övriga uppgifter", en: "Other information" },
  value: { fi: "Määrä", sv: "Mängd", en: "Amount" },
  unit: { fi: "Yksikkö", sv: "Enhet", en: "Unit" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/**
 * The number of a structure: its document type, such as `15020`, or `1505.1` for those of client relationship, matter and disclosure.
 */
export const structureNumber = (oid: string): string => {
  const [family = "", number = ""] = oid.replace(/^1\.2\.246\.537\.6\./u, "").split(".");
  return family === "1506" ? number : `${family}.${number}`;
};

const serverOptions = (oid: string, systems: readonly NationalCodeSystem[]): readonly FieldOption[] =>
  optionsOf(systems.find((system) => system.oid === oid)?.codes ?? []);

const codeParts = (binding: CodeBinding, { codeSystems }: Making) => {
  if (!isServerCodes(binding)) return { options: optionsOf(binding.list.codes) };
  const options = binding.only ? optionsOf(binding.only) : serverOptions(binding.oid, codeSystems);
  return { codeSystem: binding.oid, ...(options.length > 0 && { options }) };
};

const phraseParts = (fingerprints: readonly string[], { phrases }: Making) => {
  const text = phraseFor(fingerprints, phrases);
  return { options: text === undefined ? [] : [{ value: text, label: { fi: text, sv: text, en: text } }] };
};

const quantityFields: readonly FieldDefinition[] = [
  { name: "value", widget: "number", label: LABELS.value, required: true },
  { name: "code", widget: "text", label: LABELS.unit, required: true },
];

const isQuantity = ({ is }: StructureField): boolean => is === "quantity" || is === "percent" || is === "measure";

const innerFields = (field: StructureField, path: readonly string[], making: Making): readonly FieldDefinition[] | undefined => {
  if (isQuantity(field)) return quantityFields;
  if (field.fields) return fieldsIn(field.fields, path, making);
  if (!(isRepeating(field) && isRowOfValue(field))) return undefined;
  return [{ name: "value", label: field.label, widget: widgetOfOne(field), required: true }];
};

const baseOf = (field: StructureField, making: Making) => ({
  name: field.key,
  label: field.label,
  national: { structure: making.number, row: field.row },
});

const fieldOf = (field: StructureField, parent: readonly string[], making: Making): FieldDefinition => {
  const path = [...parent, field.key];
  const fields = innerFields(field, path, making);
  return {
    ...baseOf(field, making),
    widget: widgetOf(field),
    ...(isMandatory(field) && { required: true }),
    ...((field.is === "date" || field.is === "dateTime") && { partial: true }),
    ...(field.codes && codeParts(field.codes, making)),
    ...(field.phrases && phraseParts(field.phrases, making)),
    ...(CLIENTS_VOICE.test(field.key) && (field.is === "text" || field.is === "code") && { voice: "client" as const }),
    ...formConditions(making.structure, path, making.circumstances, making.codeSystems),
    ...(fields && { fields }),
  };
};

const fieldsIn = (fields: readonly StructureField[], parent: readonly string[], making: Making): readonly FieldDefinition[] =>
  fields.filter(({ key }) => !making.omit.includes([...parent, key].join("."))).map((field) => fieldOf(field, parent, making));

const isSectionOfItsOwn = ({ widget }: FieldDefinition): boolean => widget === "group" || widget === "list";

const sectionsOf = (fields: readonly FieldDefinition[]): readonly FormSection[] => {
  const sections: FormSection[] = [];
  for (const field of fields) {
    const last = sections.at(-1);
    if (isSectionOfItsOwn(field)) sections.push({ id: field.name, title: field.label, fields: [field] });
    else if (last?.title === LABELS.rest) sections.splice(-1, 1, { ...last, fields: [...last.fields, field] });
    else sections.push({ id: `row-${field.national?.row ?? 0}`, title: LABELS.rest, fields: [field] });
  }
  return sections;
};

/**
 * The form (lomake) of a structure as data, for any renderer: sections, fields, widgets, labels, options, and the conditions on which
 * fields are shown and required. A heading or group at the top is a section; fields between them make sections of their own.
 *
 * @remarks The content of the form is not the document itself: a code is its code alone, a moment a wall-clock time in Finland, an
 * identifier its value. `toFormContent` and `fromFormContent` go between the two.
 * @example
 * ```ts
 * import { CODE_SYSTEMS, formOf, notificationOfNeed } from "@koonti/national";
 * const form = formOf(notificationOfNeed, { codeSystems: CODE_SYSTEMS });
 * form.sections.map(({ title }) => title.en); // => ["Person the notification is about", "Notifier", "Other information", "Author"]
 * ```
 */
export const formOf = (structure: Structure, options: FormOptions = {}): FormDefinition => {
  const { omit = [], circumstances = [], codeSystems = [], phrases = [] } = options;
  const making: Making = { structure, number: structureNumber(structure.oid), omit, circumstances, codeSystems, phrases };
  return { id: structure.oid, title: structure.name, sections: sectionsOf(fieldsIn(structure.fields, [], making)) };
};
