import {
  EMPLOYMENT_FORMS,
  type FieldDefinition,
  type FieldOption,
  type FormDefinition,
  type LocalizedText,
  optionsOf,
  PROFESSIONS,
  SECTORS,
  type Widget,
} from "@koonti/core";

type More = Omit<FieldDefinition, "name" | "widget" | "label">;

const field =
  (widget: Widget, always: More = {}) =>
  (name: string, label: LocalizedText, more: More = {}): FieldDefinition => ({ name, widget, label, ...always, ...more });

/** A day. */
export const day = field("date");
/** A wall-clock time in Finland. */
export const moment = field("dateTime");
/** Yes or no. */
export const yesNo = field("yesNo");
/** A name or a short phrase. */
export const line = field("text", { maxLength: 300 });
/** Free text. */
export const words = field("longText", { maxLength: 20_000 });
/** Names or short phrases, one after another. */
export const lines = field("list", { maxLength: 300 });
/** One of several. */
export const one = field("choice");
/** Several of several. */
export const some = field("choices");
/** One code of a list. */
export const oneCode = field("code");
/** One of the sectors. */
export const sector = field("choice", { options: optionsOf(SECTORS) });

/** The options of a choice from a code list and its labels, in the order of the list. */
export const optionsFrom = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, LocalizedText>>,
): readonly FieldOption[] => codes.map((value) => ({ value, label: labels[value] }));

/** A professional by name, profession and form of employment; all of them once one is given. */
export const professional = (name: string, label: LocalizedText, more: More = {}): FieldDefinition => {
  const requiredWhen = { path: name, present: true } as const;
  const fields = [
    line("name", { fi: "Nimi", sv: "Namn", en: "Name" }, { requiredWhen, maxLength: 200 }),
    one("profession", { fi: "Ammatti", sv: "Yrke", en: "Profession" }, { options: optionsOf(PROFESSIONS), requiredWhen }),
    one(
      "employment",
      { fi: "Palvelussuhde", sv: "Anställningsförhållande", en: "Form of employment" },
      { options: optionsOf(EMPLOYMENT_FORMS), requiredWhen },
    ),
    line("unit", { fi: "Yksikkö", sv: "Enhet", en: "Unit" }, { maxLength: 200 }),
  ];
  return { name, widget: "group", label, fields, ...more };
};

/** A form of one section, named as the form is. */
export const formOfOne = (id: string, title: LocalizedText, fields: readonly FieldDefinition[]): FormDefinition => ({
  id: `casework/${id}`,
  title,
  sections: [{ id, title, fields }],
});
