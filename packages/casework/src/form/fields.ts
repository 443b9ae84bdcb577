import {
  type FieldDefinition,
  type FormDefinition,
  type LocalizedText,
  optionsOf,
  professionalFields,
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

/** A professional by name, profession and form of employment; all of them once one is given. */
export const professional = (name: string, label: LocalizedText, more: More = {}): FieldDefinition => {
  const fields = professionalFields({ requiredWhen: { path: name, present: true } });
  return { name, widget: "group", label, fields, ...more };
};

/** A form of one section, named as the form is. */
export const formOfOne = (id: string, title: LocalizedText, fields: readonly FieldDefinition[]): FormDefinition => ({
  id: `casework/${id}`,
  title,
  sections: [{ id, title, fields }],
});
