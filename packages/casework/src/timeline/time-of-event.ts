import { timeOf } from "@koonti/core";
import type { RecordDocument } from "../document/document.ts";

/** The wall-clock time of the event a document tells of, where its kind records one. */
export function timeOfEvent(document: RecordDocument): string | undefined {
  switch (document.kind) {
    case "contact":
      return timeOf(document.content.receivedAt);
    case "initiation":
      return timeOf(document.content.initiatedAt);
    case "urgencyAssessment":
      return timeOf(document.content.assessedAt);
    case "clientMeeting":
    case "consultation":
    case "guidanceNote":
    case "otherNote":
      return document.content.startedAt && timeOf(document.content.startedAt);
    default:
      return undefined;
  }
}
