import { routes } from "@koonti/api-contract";
import { collationOf, reviewRecord } from "@koonti/casework";
import type { FastifyInstance } from "fastify";
import { withRecord } from "../record/open-record.ts";
import { scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

type Plain = Record<string, unknown>;

/** What is computed from a record: findings and the collation. */
export function recordViewRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getFindings, async ({ params, request }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, { clientId: params.clientId, action: "read", data: "findings" }, async ({ visible }) => ({
      asOf: scope.today,
      findings: reviewRecord(visible, scope) as unknown as Plain[],
    }));
  });

  mount(app, routes.getCollation, async ({ params, request }) =>
    withRecord(
      scopeOf(request, services),
      { clientId: params.clientId, action: "read", data: "collation" },
      async ({ visible }) => collationOf(visible) as unknown as Plain,
    ),
  );
}
