import { Checkbox, CheckboxGroup } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField, useOptions } from "../use-field.ts";
import { OpenCodesField } from "./open-code-field.tsx";

/** Several of several, kept in the order of the options so that the same choice is always the same content. */
const KnownChoices = (props: FieldProps) => {
  const options = useOptions(props);
  const { id, value, label, help, requiredText, describedBy, set } = useField(props);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string, isChosen: boolean): void => {
    const kept = chosen.filter((one) => !options.some((known) => known.value === one));
    const picked = options.filter((known) => (known.value === option ? isChosen : chosen.includes(known.value)));
    set([...picked.map((known) => known.value), ...kept]);
  };
  return (
    <div id={`${id}-box`}>
      <CheckboxGroup
        id={id}
        labelText={label}
        {...given({ optionalText: requiredText, groupHintText: help, "aria-describedby": describedBy })}
      >
        {options.map((option) => (
          <Checkbox
            key={option.value}
            id={`${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onClick={({ checkboxState }) => toggle(option.value, checkboxState)}
          >
            {option.text}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  );
};

/** Several of several; where the list they come from is not at hand, they are written. */
export const ChoicesField = (props: FieldProps) => {
  const options = useOptions(props);
  if (options.length === 0 && props.definition.widget === "codes") return <OpenCodesField {...props} />;
  return <KnownChoices {...props} />;
};
