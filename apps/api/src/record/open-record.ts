import { type Denial, decideAccess, type Grant } from "@koonti/access";
import { type ClientRecord, invitationsTo, relationshipOf, visibleTo } from "@koonti/casework";
import { type ClientId, type DocumentId, err, ok, type Result } from "@koonti/core";
import type { Store } from "@koonti/storage";
import { ProblemError } from "../problem/problem-error.ts";
import { denialDetails } from "./denial.ts";
import { loadRecord } from "./mapping.ts";
import type { RequestScope } from "./scope.ts";
import { logDenial, logUse, statedReason } from "./use-log.ts";

/** What is asked of a record, for the decision and for the log. `data` names the kind of data, never its content. */
export interface RecordUse {
  readonly clientId: ClientId;
  readonly action: "read" | "write";
  readonly data: string;
  readonly documentId?: DocumentId;
  /** A reason given in this very request. */
  readonly reason?: string;
}

/** An opened record: the whole for the domain's functions, and the part this user may see. */
export interface OpenRecord {
  readonly store: Store;
  readonly record: ClientRecord;
  readonly visible: ClientRecord;
  readonly grant: Grant;
}

async function decide(store: Store, record: ClientRecord, use: RecordUse, scope: RequestScope): Promise<Result<Grant, Denial>> {
  const { user } = scope;
  const reason = use.reason ?? (await statedReason(store, use.clientId, scope));
  return decideAccess({
    user,
    county: store.county,
    clientId: use.clientId,
    relationship: relationshipOf(record, user.id),
    invited: user.organisation !== undefined && invitationsTo(record, user.organisation).length > 0,
    action: use.action,
    ...(reason ? { reason } : {}),
  });
}

/**
 * The only way to a client's record: one transaction that loads it, decides, does the work and writes the log row. A refusal is logged too, in a
 * transaction of its own, since the first one has written nothing.
 */
export async function withRecord<T>(scope: RequestScope, use: RecordUse, work: (open: OpenRecord) => Promise<T>): Promise<T> {
  const { storage } = scope.services;
  const answer = await storage.inCounty(scope.user.county, async (store): Promise<Result<T, Denial>> => {
    const record = await loadRecord(store, use.clientId);
    if (!record) throw new ProblemError("notFound", { errors: [{ pointer: "path/clientId", code: "notFound", message: "" }] });
    const decision = await decide(store, record, use, scope);
    if (!decision.ok) return err(decision.error);
    const done = await work({ store, record, visible: visibleTo(record, scope.user), grant: decision.value });
    await logUse(store, use, decision.value, scope);
    return ok(done);
  });
  if (answer.ok) return answer.value;
  await storage.inCounty(scope.user.county, (store) => logDenial(store, use, answer.error, scope));
  throw new ProblemError("forbidden", denialDetails(answer.error, scope.language));
}
