import type { LocalDate } from "@koonti/core";
import type { Settlement } from "../assessment/schema.ts";

/** What is written when a conflict is settled: what is thought together, why, and what the client says of it. */
export interface SettlementDraft {
  readonly topic: string;
  readonly value: string;
  readonly reason: string;
  readonly clientsView: string;
}

/** The settlements of an assessment with this one in place of an earlier one on the same topic, without blanks around its texts. */
export const settleConflict = (
  settlements: readonly Settlement[],
  { topic, value, reason, clientsView }: SettlementDraft,
  settledOn: LocalDate,
): readonly Settlement[] => [
  ...settlements.filter((one) => one.topic !== topic),
  {
    topic,
    value: value.trim(),
    reason: reason.trim(),
    settledOn,
    ...(clientsView.trim() !== "" && { clientsView: clientsView.trim() }),
  },
];
