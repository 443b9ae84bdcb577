import { Checkbox, CheckboxGroup } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField, useOptions } from "../use-field.ts";

/** Several of several, kept in the order of the options so that the same choice is always the same content. */
export const ChoicesField = (props: FieldProps) => {
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
