import type { DenialReason, Grant } from "@koonti/access";
import type { ClientId } from "@koonti/core";
import type { Store } from "@koonti/storage";
import type { ProblemError } from "../problem/problem-error.ts";
import type { RecordUse } from "./record-use.ts";
import type { RequestScope } from "./scope.ts";

const OPENED = "open";
const LATEST_USES = 1_000;

const columnsOf = (use: RecordUse, { user, services }: RequestScope) => ({
  user: { id: user.id, name: user.name },
  clientId: use.clientId,
  data: use.data,
  at: services.clock.now(),
  ...(use.documentId ? { documentId: use.documentId } : {}),
});

/** Writes that the data was used, and on what ground (ATL 10 §). */
export const logUse = (store: Store, use: RecordUse, grant: Grant, scope: RequestScope) =>
  store.accessLog.append({
    ...columnsOf(use, scope),
    action: use.reason ? OPENED : use.action,
    ground: grant.ground,
    details: { purpose: grant.purpose, provider: scope.user.county },
    ...(use.reason ? { reason: use.reason } : {}),
  });

/** Writes that the data was asked for and not given. */
export const logDenial = (store: Store, use: RecordUse, reason: DenialReason, scope: RequestScope) =>
  store.accessLog.append({
    ...columnsOf(use, scope),
    action: "denied",
    ground: reason,
    details: { purpose: "denied", provider: scope.user.county },
  });

/**
 * Writes that a record was opened for something that then was not done: what may not be this user's to do was denied, the rest was read and
 * nothing written.
 */
export const logUndone = (
  store: Store,
  use: RecordUse,
  { problem, grant }: { readonly problem: ProblemError; readonly grant: Grant },
  scope: RequestScope,
) =>
  problem.key === "forbidden" ? logDenial(store, use, "notOwnDocument", scope) : logUse(store, { ...use, action: "read" }, grant, scope);

/** The reason by which the user opened this record earlier today: it holds for the day. */
export async function statedReason(store: Store, clientId: ClientId, { user, today }: RequestScope): Promise<string | undefined> {
  if (user.kind !== "worker") return undefined;
  const uses = await store.accessLog.listOfUser(user.id, { limit: LATEST_USES });
  return uses.find((use) => use.action === OPENED && use.clientId === clientId && use.at.startsWith(today))?.reason;
}
