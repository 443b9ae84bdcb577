import { type CodecAt, labelledText } from "@koonti/national";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { CONCLUSION_WORDS } from "./need-assessment-words.ts";
import { collationText } from "./need-text.ts";

/** The part of an assessment that the national structures know only as text. */
export type Collated = Pick<ServiceNeedAssessment, "needs" | "settlements" | "droppedStatements">;

interface Conclusions {
  readonly main?: string;
  readonly collated?: Collated;
}

/**
 * The professional's conclusions, and after them the needs in both voices, settled conflicts and statements put aside. Without conclusions
 * nothing is said: the row is mandatory and the rest does not stand for them.
 */
export const conclusionsText: CodecAt<Readonly<Record<string, unknown>>> = (field) => {
  const { read, write } = labelledText(CONCLUSION_WORDS)(field);
  return {
    read,
    write: (ours, writing) => {
      const { main, collated, ...others } = (ours ?? {}) as Conclusions;
      if (!main) return;
      const after = collated === undefined ? [] : collationText(collated, writing.language);
      return write({ ...others, main: [main, ...after].join("\n\n") }, writing);
    },
  };
};
