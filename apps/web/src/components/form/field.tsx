import type { Widget } from "@koonti/core";
import type { ComponentType } from "react";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { useHolds } from "./form-context.tsx";
import { ChoiceField } from "./widgets/choice-field.tsx";
import { ChoicesField } from "./widgets/choices-field.tsx";
import { CodedValueField, CodedValuesField } from "./widgets/coded-value-field.tsx";
import { DateField } from "./widgets/date-field.tsx";
import { DateTimeField } from "./widgets/date-time-field.tsx";
import { GroupField } from "./widgets/group-field.tsx";
import { ListField } from "./widgets/list-field.tsx";
import { LongTextField } from "./widgets/long-text-field.tsx";
import { NumberField } from "./widgets/number-field.tsx";
import { TextField } from "./widgets/text-field.tsx";
import { YesNoField } from "./widgets/yes-no-field.tsx";

const WIDGETS: Readonly<Record<Widget, ComponentType<FieldProps>>> = {
  text: TextField,
  longText: LongTextField,
  date: DateField,
  dateTime: DateTimeField,
  yesNo: YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  number: NumberField,
  code: ChoiceField,
  codes: ChoicesField,
  list: ListField,
  group: GroupField,
  codedValue: CodedValueField,
  codedValues: CodedValuesField,
};

/** A field drawn from its definition, shown when its condition holds. `path` is where its value is, the field's own name included. */
export const Field = ({ definition, path }: FieldProps) => {
  const isShown = useHolds(definition.showWhen, path.slice(0, -1));
  if (!isShown) return null;
  const Control = WIDGETS[definition.widget];
  return (
    <FieldFrame definition={definition} path={path}>
      <Control definition={definition} path={path} />
    </FieldFrame>
  );
};
