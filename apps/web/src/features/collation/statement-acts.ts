import type { DocumentId, LocalDate } from "@koonti/core";
import { documentIdSchema } from "@koonti/core";
import type { DroppedStatement, Settlement, Statement } from "@koonti/service-need";

type NeedStatement = Statement & { readonly kind: "need" };

const isSame = (dropped: DroppedStatement, { origin, need }: NeedStatement): boolean =>
  dropped.documentId === origin.documentId && dropped.need === need;

/** The statements put aside, with one more; putting the same aside again replaces the reason. */
export const dropStatement = (
  dropped: readonly DroppedStatement[],
  statement: NeedStatement,
  reason: string,
): readonly DroppedStatement[] => {
  const documentId: DocumentId = documentIdSchema.parse(statement.origin.documentId);
  return [...dropped.filter((one) => !isSame(one, statement)), { documentId, need: statement.need, reason }];
};

/** The statements put aside without this one: it counts again. */
export const takeBackStatement = (dropped: readonly DroppedStatement[], statement: NeedStatement): readonly DroppedStatement[] =>
  dropped.filter((one) => !isSame(one, statement));

/** What is written when a conflict is settled. */
export interface SettlementDraft {
  readonly topic: string;
  readonly value: string;
  readonly reason: string;
  readonly clientsView: string;
}

/** The settlements with this one in place of an earlier one on the same topic. */
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
    ...(clientsView.trim() === "" ? {} : { clientsView: clientsView.trim() }),
  },
];

/** A text with a quotation after it, on a line of its own. */
export const withQuotation = (text: string | undefined, quotation: string): string =>
  text === undefined || text.trim() === "" ? quotation : `${text.trimEnd()}\n${quotation}`;
