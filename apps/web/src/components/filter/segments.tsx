import styles from "./segments.module.css";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of two or three ways to look at the same page. */
export const Segments = <Value extends string>({ label, options, chosen, onChoose }: SegmentsProps<Value>) => (
  <fieldset className={styles.segments}>
    <legend className="visually-hidden">{label}</legend>
    {options.map(({ value, text }) => (
      <button key={value} type="button" className={styles.segment} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {text}
      </button>
    ))}
  </fieldset>
);
