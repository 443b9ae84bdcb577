import type { FieldDefinition } from "@koonti/core";
import { useTranslation } from "react-i18next";
import type { FieldProps } from "../field-props.ts";
import { NestedFields } from "../nested-fields.tsx";
import styles from "./group.module.css";
import { ListField } from "./list-field.tsx";

/** A code with a text of its own, as the two fields it is made of. */
const usePair = ({ label, options, codeSystem, voice, maxLength }: FieldDefinition): readonly FieldDefinition[] => {
  const { t } = useTranslation();
  const of = (language: string): string => t("form.codedText", { lng: language });
  return [
    {
      name: "code",
      widget: "code",
      label,
      ...(options === undefined ? {} : { options }),
      ...(codeSystem === undefined ? {} : { codeSystem }),
    },
    {
      name: "text",
      widget: "longText",
      label: { fi: of("fi"), sv: of("sv"), en: of("en") },
      ...(voice === undefined ? {} : { voice }),
      ...(maxLength === undefined ? {} : { maxLength }),
    },
  ];
};

/** A code with a text of its own. */
export const CodedValueField = ({ definition, path }: FieldProps) => (
  <div className={styles.group}>
    <NestedFields fields={usePair(definition)} parent={path} />
  </div>
);

/** Several codes, each with a text of its own. */
export const CodedValuesField = ({ definition, path }: FieldProps) => (
  <ListField definition={{ ...definition, fields: usePair(definition) }} path={path} />
);
