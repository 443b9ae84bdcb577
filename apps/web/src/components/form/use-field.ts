import type { FieldOption } from "@koonti/core";
import { useTranslation } from "react-i18next";
import { useTextIn } from "../../texts/use-language.ts";
import { annotationsAt } from "./annotation.ts";
import { fieldOptions } from "./code-systems.ts";
import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field-props.ts";
import { useForm, useHolds, useUnreadAt, useValueAt } from "./form-context.tsx";

const BRANCHES: readonly string[] = ["group", "list", "codedValue", "codedValues"];

/** The notes under a field: what is wrong with it and what the law says of it. */
export const useNotes = ({ definition, path }: FieldProps) => {
  const { findings, faults, origins } = useForm();
  const isBranch = BRANCHES.includes(definition.widget);
  return {
    findings: annotationsAt(findings, path, isBranch),
    faults: annotationsAt(faults, path, isBranch),
    origins: annotationsAt(origins, path, false),
  };
};

/** What a widget needs to draw one field and to change its value. */
export const useField = ({ definition, path }: FieldProps) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const { store, name } = useForm();
  const value = useValueAt(path);
  const unread = useUnreadAt(path);
  const needed = useHolds(definition.requiredWhen, path.slice(0, -1));
  const required = definition.required === true || (definition.requiredWhen !== undefined && needed);
  const notes = useNotes({ definition, path });
  const id = fieldId(name, path);
  const hasNotes = notes.findings.length + notes.faults.length + notes.origins.length > 0 || unread !== undefined;
  return {
    id,
    value,
    unread,
    required,
    label: textIn(definition.label),
    help: definition.help === undefined ? undefined : textIn(definition.help),
    requiredText: required ? t("form.required") : undefined,
    describedBy: hasNotes ? `${id}-notes` : undefined,
    status: notes.faults.length > 0 || unread !== undefined ? ("error" as const) : ("default" as const),
    set: (next: unknown): void => store.setAt(path, next),
    setUnread: (text: string | undefined): void => store.setUnread(path, text),
  };
};

/** The options of a field with their texts in the language spoken now. */
export const useOptions = ({ definition }: FieldProps): readonly { readonly value: string; readonly text: string }[] => {
  const textIn = useTextIn();
  const { codeSystem } = useForm();
  return fieldOptions(definition, codeSystem).map(({ value, label }: FieldOption) => ({ value, text: textIn(label) }));
};
