import type { SupportNeedCode } from "@koonti/core";
import { optional } from "../optional/optional.ts";
import type { NamedNeed, SectorAssessment } from "../sector-assessment/schema.ts";
import type { AssessmentSource, CollationColumn, DroppedNeed, Origin } from "./collation.ts";
import { byColumn } from "./order.ts";

/** An assessment in its column: what it says, and which of its needs have been put aside. */
export interface Column {
  readonly head: CollationColumn;
  readonly origin: Origin;
  readonly content: SectorAssessment;
  readonly isClient: boolean;
  /** Needs said in a received assessment; none of one that has not come. */
  readonly needs: readonly NamedNeed[];
  readonly droppedBecause: ReadonlyMap<SupportNeedCode, string>;
}

const originOf = ({ id, content }: AssessmentSource): Origin => ({
  documentId: id,
  sector: content.sector,
  organisation: content.organisation,
  ...optional("author", content.author?.name),
  ...optional("title", content.author?.title),
  ...optional("assessedOn", content.assessedOn),
  ...optional("provisionOrConsent", content.source?.provisionOrConsent),
});

const columnOf = (source: AssessmentSource, dropped: readonly DroppedNeed[]): Column => {
  const { id, content } = source;
  const origin = originOf(source);
  return {
    head: { ...origin, participation: content.participation, ...optional("requestedOn", content.requestedOn) },
    origin,
    content,
    isClient: content.sector === "client",
    needs: content.participation === "received" ? content.needs : [],
    droppedBecause: new Map(dropped.filter(({ documentId }) => documentId === id).map(({ need, reason }) => [need, reason])),
  };
};

/** Assessments as columns, in the order of {@link byColumn}. */
export const columnsOf = (assessments: readonly AssessmentSource[], dropped: readonly DroppedNeed[]): readonly Column[] =>
  assessments.map((source) => columnOf(source, dropped)).toSorted((a, b) => byColumn(a.head, b.head));

/** The columns whose assessment has come. */
export const receivedOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ content }) => content.participation === "received");
