import type { Strength } from "@koonti/service-need";
import { STRENGTH_LABELS } from "@koonti/service-need";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./strength.module.css";

const BARS: Readonly<Record<Strength, number>> = { low: 1, medium: 2, high: 3 };

interface StrengthMarkProps {
  readonly strength: Strength;
  /** The client's own strength is drawn in the client's colour. */
  readonly isClient?: boolean;
  readonly withWord?: boolean;
}

/** How strong a concern is: three bars of growing height, as many filled as the strength, and the word. Readable in black and white. */
export const StrengthMark = ({ strength, isClient = false, withWord = true }: StrengthMarkProps) => {
  const textIn = useTextIn();
  const filled = BARS[strength];
  return (
    <span className={styles.mark} data-voice={isClient ? "client" : "other"}>
      <svg className={styles.bars} width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            className={bar < filled ? styles.full : styles.empty}
            x={bar * 6.5 + 0.5}
            y={9 - bar * 4}
            width="4"
            height={4.5 + bar * 4}
          />
        ))}
      </svg>
      <span className={withWord ? styles.word : "visually-hidden"}>{textIn(STRENGTH_LABELS[strength])}</span>
    </span>
  );
};
