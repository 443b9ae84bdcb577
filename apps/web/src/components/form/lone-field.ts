import type { FieldDefinition, FormSection } from "@koonti/core";

/** The group or list that is all of its section and has its name: it is not named twice. */
export const loneField = ({ title, fields }: FormSection): FieldDefinition | undefined => {
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0 || only.showWhen !== undefined) return;
  const isBranch = only.widget === "group" || only.widget === "list";
  return isBranch && only.label.fi === title.fi ? only : undefined;
};
