import { maskProtected } from "@koonti/access";
import { routes } from "@koonti/api-contract";
import { parseHetu } from "@koonti/core";
import type { Store, StoredClient } from "@koonti/storage";
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../problem/problem-error.ts";
import { listedFromRecord } from "../record/listed-client.ts";
import { clientFrom, keysOf, loadRecord } from "../record/mapping.ts";
import { withRecord } from "../record/open-record.ts";
import { requireTask } from "../record/require-task.ts";
import { type RequestScope, scopeOf } from "../record/scope.ts";
import { shownEntry } from "../record/shown-entry.ts";
import { wireDocument } from "../record/wire.ts";
import { entityTag, staleVersion } from "../route/if-match.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

const MOST_FOUND = 20;
const MOST_OWN = 200;

async function ownClients(store: Store, { user, today }: RequestScope): Promise<readonly StoredClient[]> {
  const { rows } = await store.worklist.list({ today, assigneeUserId: user.id, limit: MOST_OWN });
  return [...new Map(rows.map(({ client }) => [client.id, client])).values()];
}

async function foundClients(store: Store, query: string, scope: RequestScope): Promise<readonly StoredClient[]> {
  if (query === "") return ownClients(store, scope);
  const hetu = parseHetu(query.toUpperCase(), { allowArtificial: true });
  if (!hetu.ok) return store.clients.search({ prefix: query, limit: MOST_FOUND });
  const client = await store.clients.findByHetu(hetu.value);
  return client ? [client] : [];
}

type Unchanged = Extract<Awaited<ReturnType<Store["clients"]["update"]>>, { ok: false }>["error"];

const unchanged = (error: Unchanged): ProblemError =>
  error.reason === "hetuTaken"
    ? new ProblemError("refused", { errors: [{ pointer: "/hetu", code: "hetuTaken", message: "" }] })
    : staleVersion("current" in error ? error.current.version : undefined);

const protectedBasics = () =>
  new ProblemError("forbidden", { errors: [{ pointer: "path/clientId", code: "protectedIdentity", message: "" }] });

/** Finding clients, opening a record, its basics and who has used it. */
export function clientRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.searchClients, async ({ body, request }) => {
    const scope = scopeOf(request, services);
    if (scope.user.kind !== "worker") throw new ProblemError("forbidden");
    requireTask(scope);
    return services.storage.inCounty(scope.user.county, async (store) => {
      const clients = await foundClients(store, body.query, scope);
      const records = await Promise.all(clients.map(({ id }) => loadRecord(store, id)));
      await store.accessLog.append({
        user: { id: scope.user.id, name: scope.user.name },
        action: "search",
        data: "clientList",
        ground: "otherTask",
        at: services.clock.now(),
        details: { purpose: "search", provider: scope.user.county, clients: clients.map(({ id }) => id) },
      });
      return { clients: records.flatMap((record) => (record ? [listedFromRecord(record, scope.today)] : [])) };
    });
  });

  mount(app, routes.getRecord, async ({ params, request, reply }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, { clientId: params.clientId, action: "read", data: "record" }, async ({ visible, grant }) => {
      const { basics, masked } = maskProtected(visible.client.basics, { user: scope.user, grant });
      reply.header("etag", entityTag(visible.client.version));
      return {
        client: { ...visible.client, basics },
        documents: visible.documents.map(wireDocument),
        access: { ground: grant.ground, masked },
      };
    });
  });

  mount(app, routes.openWithReason, async ({ params, body, request }) => {
    const use = { clientId: params.clientId, action: "read", data: "record", reason: body.reason } as const;
    return withRecord(scopeOf(request, services), use, async ({ grant }) => ({ ground: grant.ground }));
  });

  mount(app, routes.putBasics, async ({ params, body, version, request, reply }) => {
    const scope = scopeOf(request, services);
    if (scope.user.kind !== "worker") throw new ProblemError("forbidden");
    return withRecord(scope, { clientId: params.clientId, action: "write", data: "basics" }, async ({ store, record, grant }) => {
      // Whoever does not see all of the basics would put what they see in the place of the rest.
      if (maskProtected(record.client.basics, { user: scope.user, grant }).masked) throw protectedBasics();
      const written = await store.clients.update({ id: params.clientId, expectedVersion: version, content: body, ...keysOf(body) });
      if (!written.ok) throw unchanged(written.error);
      reply.header("etag", entityTag(written.value.version));
      return clientFrom(written.value);
    });
  });

  mount(app, routes.getAccessLog, async ({ params, request }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, { clientId: params.clientId, action: "read", data: "accessLog" }, async ({ store }) => {
      if (scope.user.kind === "partner") throw new ProblemError("forbidden");
      return { entries: (await store.accessLog.listOfClient(params.clientId)).map((entry) => shownEntry(entry, store.county)) };
    });
  });
}
