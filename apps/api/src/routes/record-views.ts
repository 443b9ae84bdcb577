import { routes } from "@koonti/api-contract";
import { collationOf, nationalOf, reviewRecord } from "@koonti/casework";
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../problem/problem-error.ts";
import { withRecord } from "../record/open-record.ts";
import { refuse } from "../record/refusals.ts";
import { scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

type Plain = Record<string, unknown>;

/** What is computed from a record: findings, the collation, the national structures. */
export function recordViewRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getFindings, async ({ params, request }) => {
    const scope = scopeOf(request, services);
    const { today, options } = scope;
    return withRecord(scope, { clientId: params.clientId, action: "read", data: "findings" }, async ({ visible }) => ({
      asOf: today,
      findings: reviewRecord(visible, { today, options }) as unknown as Plain[],
    }));
  });

  mount(app, routes.getCollation, async ({ params, request }) =>
    withRecord(
      scopeOf(request, services),
      { clientId: params.clientId, action: "read", data: "collation" },
      async ({ visible }) => collationOf(visible) as unknown as Plain,
    ),
  );

  mount(app, routes.getNational, async ({ params, request }) => {
    const scope = scopeOf(request, services);
    const use = { clientId: params.clientId, documentId: params.documentId, action: "read", data: "nationalDocument" } as const;
    return withRecord(scope, use, async ({ visible }) => {
      const document = visible.documents.find(({ id }) => id === params.documentId);
      if (!document) throw new ProblemError("notFound", { errors: [{ pointer: "path/documentId", code: "notFound", message: "" }] });
      const national = nationalOf(visible, document);
      if (!national.ok) return refuse(national.error, scope.language);
      return national.value;
    });
  });
}
