import { randomUUID } from "node:crypto";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { authentication } from "./plugins/authentication.ts";
import { openapi } from "./plugins/openapi.ts";
import { BODY_LIMIT_BYTES, problems } from "./plugins/problems.ts";
import { security } from "./plugins/security.ts";
import { web } from "./plugins/web.ts";
import { zodValidation } from "./route/validation.ts";
import { apiRoutes } from "./routes/index.ts";
import type { Services } from "./services.ts";

/**
 * Method, route and status only: no headers, no bodies, nothing of a client. The route and not the address as it came, since whoever
 * calls may have put anything into an address.
 */
const loggerOf = ({ logLevel, logTo }: Services) =>
  logLevel === undefined
    ? false
    : {
        level: logLevel,
        ...(logTo ? { stream: logTo } : {}),
        serializers: {
          req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? "none" }),
          res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
        },
      };

/**
 * Builds the API over its services; it does not listen. Addresses hold identifiers only, and logs hold no more than method, route and
 * status, so that nothing of a client gets into them.
 */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = fastify({
    logger: loggerOf(services),
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: "idle",
  });
  problems(app);
  zodValidation(app);
  await security(app, services);
  await openapi(app, services);
  authentication(app, services);
  apiRoutes(app, services);
  await web(app, services);
  return app;
}
