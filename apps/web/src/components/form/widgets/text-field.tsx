import { TextInput } from "suomifi-ui-components";
import type { FieldProps } from "../field-props.ts";
import { given } from "../given.ts";
import { useField, useOptions } from "../use-field.ts";
import styles from "./text-field.module.css";

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** What an emptied text becomes: an item of a list stays as an empty text, any other member goes away. */
export const emptied = (text: string, { path }: FieldProps): string | undefined =>
  text !== "" || typeof path.at(-1) === "number" ? text : undefined;

/** A field is about as wide as what is written in it. */
const widthOf = (maxLength: number | undefined): string => {
  if (maxLength === undefined || maxLength > 120) return styles.wide ?? "";
  return (maxLength <= 40 ? styles.narrow : styles.middle) ?? "";
};

type Options = ReturnType<typeof useOptions>;

/** A value that is one of the options is read by its words; any other text is its own words. */
const wordsOf = (options: Options, value: string): string => options.find((one) => one.value === value)?.text ?? value;

const sameWords = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** Words that are those of an option become it; anything else is kept as it is written. */
const meaningOf = (options: Options, words: string): string => options.find(({ text }) => sameWords(text, words))?.value ?? words;

const Suggestions = ({ id, options }: { readonly id: string; readonly options: Options }) => (
  <datalist id={id}>
    {options.map(({ value, text }) => (
      <option key={value} value={text} />
    ))}
  </datalist>
);

/** One line of text. Where the definition has options they are offered, and anything else may be written all the same. */
export const TextField = (props: FieldProps) => {
  const { id, value, label, help, requiredText, required, describedBy, status, set } = useField(props);
  const options = useOptions(props);
  const list = options.length > 0 ? `${id}-options` : undefined;
  return (
    <>
      <TextInput
        id={id}
        labelText={label}
        value={wordsOf(options, asText(value))}
        onChange={(text) => set(emptied(meaningOf(options, String(text ?? "")), props))}
        status={status}
        aria-required={required}
        fullWidth
        className={widthOf(props.definition.maxLength)}
        {...given({
          optionalText: requiredText,
          hintText: help,
          "aria-describedby": describedBy,
          maxLength: props.definition.maxLength,
          list,
        })}
      />
      {list !== undefined && <Suggestions id={list} options={options} />}
    </>
  );
};
