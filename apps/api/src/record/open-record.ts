import { type Denial, decideAccess, type Grant } from "@koonti/access";
import { type ClientRecord, invitationsTo, relationshipOf, visibleTo } from "@koonti/casework";
import type { Result } from "@koonti/core";
import type { Store } from "@koonti/storage";
import { ProblemError } from "../problem/problem-error.ts";
import { denialDetails } from "./denial.ts";
import { loadRecord } from "./mapping.ts";
import type { RecordUse } from "./record-use.ts";
import type { RequestScope } from "./scope.ts";
import { logDenial, logUndone, logUse, statedReason } from "./use-log.ts";

/** An opened record: the whole for the domain's functions, and the part this user may see. */
export interface OpenRecord {
  readonly store: Store;
  readonly record: ClientRecord;
  readonly visible: ClientRecord;
  readonly grant: Grant;
}

/** Decides by the relationship first; only where a reason would open the record is one looked for in what the user stated earlier today. */
async function decide(store: Store, record: ClientRecord, use: RecordUse, scope: RequestScope): Promise<Result<Grant, Denial>> {
  const { user } = scope;
  const asked = {
    user,
    county: store.county,
    clientId: use.clientId,
    relationship: relationshipOf(record, user.id),
    invited: user.organisation !== undefined && invitationsTo(record, user.organisation).length > 0,
    action: use.action,
    ...(use.reason ? { reason: use.reason } : {}),
  };
  const decision = decideAccess(asked);
  if (decision.ok || use.reason || !decision.error.openableWithReason) return decision;
  const reason = await statedReason(store, use.clientId, scope);
  return reason === undefined ? decision : decideAccess({ ...asked, reason });
}

/** What a use came to: the work's value, the ground it was refused on, or the problem that undid the work. */
type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "denied"; readonly denial: Denial }
  | { readonly kind: "undone"; readonly problem: ProblemError; readonly grant: Grant };

/** Carries a problem out of the transaction that it undoes, with the grant under which the record had been opened. */
class UndoneUse extends Error {
  override readonly name = "UndoneUse";
  readonly problem: ProblemError;
  readonly grant: Grant;

  constructor(problem: ProblemError, grant: Grant) {
    super(problem.key);
    this.problem = problem;
    this.grant = grant;
  }
}

async function doOrUndo<T>(work: (open: OpenRecord) => Promise<T>, open: OpenRecord): Promise<T> {
  try {
    return await work(open);
  } catch (error) {
    throw error instanceof ProblemError ? new UndoneUse(error, open.grant) : error;
  }
}

async function outcomeOf<T>(scope: RequestScope, use: RecordUse, work: (open: OpenRecord) => Promise<T>): Promise<Outcome<T>> {
  const transaction = scope.services.storage.inCounty(scope.user.county, async (store): Promise<Outcome<T>> => {
    const record = await loadRecord(store, use.clientId);
    if (!record) throw new ProblemError("notFound", { errors: [{ pointer: "path/clientId", code: "notFound", message: "" }] });
    const decision = await decide(store, record, use, scope);
    if (!decision.ok) return { kind: "denied", denial: decision.error };
    const value = await doOrUndo(work, { store, record, visible: visibleTo(record, scope.user), grant: decision.value });
    await logUse(store, use, decision.value, scope);
    return { kind: "done", value };
  });
  return transaction.catch((error: unknown) => {
    if (error instanceof UndoneUse) return { kind: "undone", problem: error.problem, grant: error.grant };
    throw error;
  });
}

/**
 * The only way to a client's record: one transaction that loads it, decides, does the work and writes the log row. What was denied, and what was
 * undone by a problem, is logged too, in a transaction of its own, since the first one has written nothing.
 */
export async function withRecord<T>(scope: RequestScope, use: RecordUse, work: (open: OpenRecord) => Promise<T>): Promise<T> {
  const outcome = await outcomeOf(scope, use, work);
  if (outcome.kind === "done") return outcome.value;
  const { storage } = scope.services;
  if (outcome.kind === "undone") {
    await storage.inCounty(scope.user.county, (store) => logUndone(store, use, outcome, scope));
    throw outcome.problem;
  }
  await storage.inCounty(scope.user.county, (store) => logDenial(store, use, outcome.denial.reason, scope));
  throw new ProblemError("forbidden", denialDetails(outcome.denial, scope.language));
}
