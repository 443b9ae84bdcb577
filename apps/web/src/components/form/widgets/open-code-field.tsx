import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextInput } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField } from "../use-field.ts";
import styles from "./text-field.module.css";

const useCodeField = (props: FieldProps) => {
  const { t } = useTranslation();
  const { id, value, label, help, requiredText, required, describedBy, status, set } = useField(props);
  const oid = props.definition.codeSystem;
  const hint = help ?? (oid === undefined ? undefined : t("form.codeOf", { oid }));
  const shared = { id, labelText: label, status, "aria-required": required, fullWidth: true, className: styles.middle ?? "" } as const;
  return { value, set, hint, shared: { ...shared, ...given({ optionalText: requiredText, "aria-describedby": describedBy }) } };
};

/** A code of a list that is not at hand: written as it is. */
export const OpenCodeField = (props: FieldProps) => {
  const { value, set, hint, shared } = useCodeField(props);
  return (
    <TextInput
      {...shared}
      value={typeof value === "string" ? value : ""}
      onChange={(text) => set(String(text ?? "").trim() || undefined)}
      {...given({ hintText: hint })}
    />
  );
};

const codesIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");

/** Codes of a list that is not at hand, with commas between them. */
export const OpenCodesField = (props: FieldProps) => {
  const { t } = useTranslation();
  const { value, set, hint, shared } = useCodeField(props);
  const codes: readonly string[] = Array.isArray(value) ? value : [];
  const [text, setText] = useState(codes.join(", "));
  const shown = codesIn(text).join() === codes.join() ? text : codes.join(", ");
  const change = (next: string): void => {
    setText(next);
    set(codesIn(next));
  };
  const hintText = [hint, t("form.manyCodes")].filter((part) => part !== undefined).join(" ");
  return <TextInput {...shared} value={shown} onChange={(next) => change(String(next ?? ""))} hintText={hintText} />;
};
