import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";
import { clientRoutes } from "./clients.ts";
import { contactRoutes } from "./contacts.ts";
import { documentRoutes } from "./documents.ts";
import { nationalRoutes } from "./national.ts";
import { observationRoutes } from "./observations.ts";
import { recordViewRoutes } from "./record-views.ts";
import { sessionRoutes } from "./session.ts";
import { worklistRoutes } from "./worklist.ts";

/** Mounts every route of the contract. */
export function apiRoutes(app: FastifyInstance, services: Services): void {
  for (const mountRoutes of [
    sessionRoutes,
    worklistRoutes,
    contactRoutes,
    clientRoutes,
    documentRoutes,
    recordViewRoutes,
    nationalRoutes,
    observationRoutes,
  ]) {
    mountRoutes(app, services);
  }
}
