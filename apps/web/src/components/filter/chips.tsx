import styles from "./chips.module.css";

/** One thing to filter by. */
interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly count?: number;
  readonly isAlert?: boolean;
}

interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Filters with their counts; one is always pressed. */
export const Chips = <Value extends string>({ label, options, chosen, onChoose }: ChipsProps<Value>) => (
  <fieldset className={styles.chips}>
    <legend className="visually-hidden">{label}</legend>
    {options.map(({ value, text, count, isAlert = false }) => (
      <button key={value} type="button" className={styles.chip} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {text}
        {count !== undefined && (
          <span className={styles.count} data-alert={isAlert && count > 0}>
            {count}
          </span>
        )}
      </button>
    ))}
  </fieldset>
);
