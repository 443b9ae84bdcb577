import type { ClientId, DocumentId, LocalDate, UserId } from "@koonti/core";
import type { StoredClient } from "../client/client.ts";
import type { Content } from "../content/content.ts";

/** Whose turn it is: the worker's, the client's, a partner's, or nobody's in particular. */
export type Turn = "worker" | "client" | "partner" | "team";

/** One thing to be done for a client (työlistan rivi), as projected from the record. */
export interface WorklistItem {
  /** Tells the items of one client apart, and stays the same from one projection to the next: for example task and document. */
  readonly key: string;
  readonly documentId?: DocumentId;
  /** Own worker (omatyöntekijä) or whoever has taken it; absent while nobody has. */
  readonly assigneeUserId?: UserId;
  /** Pair worker (työpari). */
  readonly pairUserId?: UserId;
  readonly turn: Turn;
  readonly dueOn?: LocalDate;
  /** Since when it has been the assignee's. */
  readonly assignedOn?: LocalDate;
  /** What a row shows; codes and dates, no free text. */
  readonly content: Content;
}

/** An item to be written. */
export type NewWorklistItem = Omit<WorklistItem, "content"> & { readonly content: object };

/** An item with the client it concerns. */
export interface WorklistRow extends WorklistItem {
  readonly client: StoredClient;
}

/** The groups of a worklist; an item may be in several or in none. */
export type WorklistGroup = "late" | "thisWeek" | "waitingForClient" | "waitingForPartner" | "newToMe" | "unassigned";

/** What is asked for. Rows are ordered by due date, those without one last. */
export interface WorklistQuery {
  readonly today: LocalDate;
  /** Only what this user answers for. */
  readonly assigneeUserId?: UserId;
  /** Only where this user is the pair worker. */
  readonly pairUserId?: UserId;
  readonly clientId?: ClientId;
  readonly group?: WorklistGroup;
  /** At most so many rows; 200 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Rows of the group asked for, and how many there are in all and in each group for the same users and client. */
export interface Worklist {
  readonly rows: readonly WorklistRow[];
  readonly counts: Readonly<Record<WorklistGroup | "all", number>>;
}
