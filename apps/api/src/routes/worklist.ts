import { routes, type WorklistRow } from "@koonti/api-contract";
import type { Store, WorklistRow as StoredRow } from "@koonti/storage";
import type { FastifyInstance } from "fastify";
import { listedClient } from "../record/listed-client.ts";
import { clientFrom } from "../record/mapping.ts";
import { projected } from "../record/project.ts";
import { requireTask } from "../record/require-task.ts";
import { type RequestScope, scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

type Scope = "mine" | "pair" | "team";
const MOST_ROWS = 500;

function shownRow(row: StoredRow, { today }: RequestScope): WorklistRow {
  const { item, people } = projected(row);
  return { ...item, id: `${row.client.id}:${row.key}`, client: listedClient(clientFrom(row.client), today, people) };
}

const isFor = ({ user }: RequestScope, row: StoredRow): boolean => {
  const { turn } = projected(row).item;
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

/** What is late, what is due, whose turn. A list is one use: its log row names the clients that were shown. */
export function worklistRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getWorklist, async ({ query, request }) => {
    const scope = scopeOf(request, services);
    requireTask(scope);
    return services.storage.inCounty(scope.user.county, async (store) => {
      const stored = await rowsFor(store, query.scope, scope);
      const rows = stored.map((row) => shownRow(row, scope));
      await store.accessLog.append({
        user: { id: scope.user.id, name: scope.user.name },
        action: "read",
        data: "worklist",
        ground: scope.user.kind === "client" ? "ownData" : "clientRelationship",
        at: services.clock.now(),
        details: { purpose: "worklist", provider: scope.user.county, clients: [...new Set(rows.map(({ client }) => client.id))] },
      });
      return { today: scope.today, rows };
    });
  });
}
