import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";

const isPage = (path: string): boolean => !(path.startsWith("/api") || path.startsWith("/assets/") || /\.\w+$/.test(path));

/** Serves the built web app, its settings, and `index.html` for every address that is one of its pages. */
export async function web(app: FastifyInstance, { webRoot, tokens }: Services): Promise<void> {
  const { issuer, audience, clientId } = tokens;
  app.get("/config.json", { schema: { hide: true } }, async (_, reply) =>
    reply.type("application/json").header("cache-control", "no-store").send(JSON.stringify({ issuer, audience, clientId })),
  );
  if (webRoot === undefined) return;
  await app.register(fastifyStatic, { root: webRoot, index: false, wildcard: false, immutable: true, maxAge: "365d" });
  app.get("/*", { schema: { hide: true } }, async (request, reply) =>
    isPage(request.url.split("?")[0] ?? "")
      ? reply.header("cache-control", "no-cache").sendFile("index.html", { cacheControl: false })
      : reply.callNotFound(),
  );
}
