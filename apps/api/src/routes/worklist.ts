import { routes, type WorklistRow } from "@koonti/api-contract";
import type { WorklistItem } from "@koonti/casework";
import type { Store, WorklistRow as StoredRow } from "@koonti/storage";
import type { FastifyInstance } from "fastify";
import { listedFromRecord } from "../record/listed-client.ts";
import { loadRecord } from "../record/mapping.ts";
import { type RequestScope, scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

type Scope = "mine" | "pair" | "team";
const MOST_ROWS = 500;

async function shownRow(store: Store, row: StoredRow, { today }: RequestScope): Promise<WorklistRow | undefined> {
  const record = await loadRecord(store, row.client.id);
  if (!record) return undefined;
  return { ...(row.content as unknown as WorklistItem), id: `${row.client.id}:${row.key}`, client: listedFromRecord(record, today) };
}

const isFor = ({ user }: RequestScope, { content }: StoredRow): boolean => {
  const { turn } = content as unknown as WorklistItem;
  return turn.kind === "partner" && turn.organisation === user.organisation && turn.sector === user.sector;
};

async function rowsFor(store: Store, scope: Scope, request: RequestScope): Promise<readonly StoredRow[]> {
  const { user, today } = request;
  const all = { today, limit: MOST_ROWS };
  if (user.kind === "partner") return (await store.worklist.list(all)).rows.filter((row) => isFor(request, row));
  if (user.kind === "client") return user.clientId ? (await store.worklist.list({ ...all, clientId: user.clientId })).rows : [];
  if (scope === "mine") return (await store.worklist.list({ ...all, assigneeUserId: user.id })).rows;
  if (scope === "pair") return (await store.worklist.list({ ...all, pairUserId: user.id })).rows;
  return (await store.worklist.list(all)).rows;
}

/** What is late, what is due, whose turn. A list shows no content of a record, so it is logged as one use without a client. */
export function worklistRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getWorklist, async ({ query, request }) => {
    const scope = scopeOf(request, services);
    return services.storage.inCounty(scope.user.county, async (store) => {
      const stored = await rowsFor(store, query.scope, scope);
      const rows: WorklistRow[] = [];
      for (const row of stored) {
        const shown = await shownRow(store, row, scope);
        if (shown) rows.push(shown);
      }
      await store.accessLog.append({
        user: { id: scope.user.id, name: scope.user.name },
        action: "read",
        data: "worklist",
        ground: scope.user.kind === "client" ? "ownData" : "clientRelationship",
        at: services.clock.now(),
        details: { purpose: "worklist", provider: scope.user.county, rows: rows.length },
      });
      return { today: scope.today, rows };
    });
  });
}
