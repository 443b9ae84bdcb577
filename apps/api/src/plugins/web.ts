import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";

const pathOf = (url: string): string => url.split("?")[0] ?? "";
const isFile = (path: string): boolean => /\.\w+$/.test(path);

/** Built files carry a hash in their names and never change; the page itself is asked for anew each time. */
const FOR_EVER = { immutable: true, maxAge: "365d" };

/** Serves the built web app, its settings, and `index.html` for every address that is one of its pages. */
export async function web(app: FastifyInstance, { webRoot, tokens }: Services): Promise<void> {
  const { issuer, audience, clientId } = tokens;
  app.get("/config.json", { schema: { hide: true } }, async (_, reply) =>
    reply.type("application/json").header("cache-control", "no-store").send(JSON.stringify({ issuer, audience, clientId })),
  );
  if (webRoot === undefined) return;
  await app.register(fastifyStatic, { root: join(webRoot, "assets"), prefix: "/assets/", index: false, preCompressed: true, ...FOR_EVER });
  app.get("/*", { schema: { hide: true } }, async ({ url }, reply) => {
    const path = pathOf(url);
    if (path.startsWith("/api")) return reply.callNotFound();
    if (isFile(path)) return reply.sendFile(path, webRoot, { immutable: false, maxAge: 0 });
    return reply.header("cache-control", "no-cache").sendFile("index.html", webRoot, { cacheControl: false });
  });
}
