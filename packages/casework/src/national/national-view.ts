import type { AnswerToPlan } from "@koonti/client-plan";
import type { NationalAuthor } from "@koonti/national";
import type { NationalView as NeedView } from "@koonti/service-need";

/** A document of ours with all that a national one may say besides: people, and what stands elsewhere in the record. */
export interface NationalView<Content> extends NeedView<Content> {
  readonly authors: readonly NationalAuthor[];
  /** The client's answers to a plan, oldest first. */
  readonly answers: readonly AnswerToPlan[];
  /** Names of the planned services that a decision grants. */
  readonly granted: readonly string[];
  /** A text whose wording THL fixes (fi: fraasi), as it is at hand. */
  readonly infoText: string;
}
