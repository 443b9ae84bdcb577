import type { LocalizedText } from "@koonti/core";
import type { RecordFinding } from "../review/finding.ts";

/** Why a command on a document was not carried out. */
export const REFUSAL_REASONS = [
  "notADraft",
  "notFinal",
  "invalidated",
  "kindIsRecorded",
  "requiredMissing",
  "lawBreached",
  "planUnknown",
  "planVersionUnknown",
  "noNationalStructure",
] as const;
/** One of {@link REFUSAL_REASONS}. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A required field without a value. */
export interface MissingField {
  readonly path: readonly (string | number)[];
  readonly label: LocalizedText;
}

/** A command that was not carried out; what must be mended stands in `missing` and `findings`. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly missing?: readonly MissingField[];
  readonly findings?: readonly RecordFinding[];
}

/** A refusal with a reason. */
export const refused = (reason: RefusalReason, details: Omit<Refusal, "kind" | "reason"> = {}): Refusal => ({
  kind: "refused",
  reason,
  ...details,
});
