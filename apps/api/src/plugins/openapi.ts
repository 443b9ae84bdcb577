import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { Services } from "../services.ts";
import { withDetails } from "./openapi-details.ts";

/** Describes the API in OpenAPI 3.1 at `/openapi.json`, and readably at `/api/docs`. */
export async function openapi(app: FastifyInstance, { tokens, version = "0.0.0" }: Services): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Koonti API",
        version,
        description: "Client work and structural social work of a wellbeing services county.",
        license: { name: "EUPL-1.2" },
      },
      components: {
        securitySchemes: { oidc: { type: "openIdConnect", openIdConnectUrl: `${tokens.issuer}/.well-known/openid-configuration` } },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withDetails(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, { routePrefix: "/api/docs" });
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
}
