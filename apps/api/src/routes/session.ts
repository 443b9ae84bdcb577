import type { User } from "@koonti/access";
import { routes } from "@koonti/api-contract";
import type { FastifyInstance } from "fastify";
import { scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

const colleague = ({ id, name, kind, profession, employment, unit, sector, organisation }: User) => ({
  id,
  name,
  kind: kind === "partner" ? ("partner" as const) : ("worker" as const),
  ...(profession ? { profession } : {}),
  ...(employment ? { employment } : {}),
  ...(unit ? { unit } : {}),
  ...(sector ? { sector } : {}),
  ...(organisation ? { organisation } : {}),
});

/** Who is signed in, whom they work with, and whether the service answers. */
export function sessionRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getHealth, async () => {
    await services.storage.ping();
    return { status: "ok" as const, version: services.version ?? "0.0.0" };
  });

  mount(app, routes.getSession, async ({ request }) => {
    const { user, county, today, options } = scopeOf(request, services);
    return { user, county: { code: county.code, name: { ...county.names }, ruleOptions: { ...options } }, today };
  });

  mount(app, routes.getColleagues, async ({ request }) => {
    const { user } = scopeOf(request, services);
    if (user.kind !== "worker") return { colleagues: [] };
    const accounts = await services.storage.inCounty(user.county, (store) => store.accounts.list());
    const users = accounts.filter(({ active }) => active).map(({ content }) => content as unknown as User);
    return { colleagues: users.filter(({ kind }) => kind !== "client").map(colleague) };
  });
}
