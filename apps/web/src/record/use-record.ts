import type { ReplyOf, Routes, WireDocument } from "@koonti/api-contract";
import type { ClientRecord, RecordDocument, ReviewContext } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { recordQuery } from "../api/queries.ts";
import { useSession } from "../session/use-session.ts";

type RecordReply = ReplyOf<Routes["getRecord"]>;

/** The server has checked each document's content against its kind before it answers; here it only gets its type back. */
const asRecordDocument = (document: WireDocument): RecordDocument => document as RecordDocument;

/** The record as the packages understand it. */
const recordOf = ({ client, documents }: RecordReply): ClientRecord => ({ client, documents: documents.map(asRecordDocument) });

/** A client's record on a page that stands under the client's route, which has asked for it. */
export interface OpenRecord {
  readonly record: ClientRecord;
  /** The documents as they came over the wire, for drafts. */
  readonly documents: readonly WireDocument[];
  /** On what ground the person sees the record, and whether contact details were covered. */
  readonly access: RecordReply["access"];
}

/** The client's record, with every change saved from this page. */
export const useRecord = (clientId: ClientId): OpenRecord => {
  const { data } = useSuspenseQuery(recordQuery(clientId));
  return useMemo(() => ({ record: recordOf(data), documents: data.documents, access: data.access }), [data]);
};

/** The day and the county's choices that the rules judge by. */
export const useReviewContext = (): ReviewContext => {
  const { today, options } = useSession();
  return useMemo(() => ({ today, options }), [today, options]);
};
