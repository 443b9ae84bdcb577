import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";

const REQUESTS_PER_MINUTE = 6_000;

/**
 * Headers that keep the browser strict, and a bound on how often one address may ask. Styles need `unsafe-inline`: the component library
 * writes them at run time; scripts do not.
 */
export async function security(app: FastifyInstance, { requestsPerMinute = REQUESTS_PER_MINUTE }: Services): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: process.env["NODE_ENV"] === "production",
    referrerPolicy: { policy: "no-referrer" },
  });
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: "1 minute" });
}
