import type { RouteContract } from "@koonti/api-contract";
import { problemSchema } from "@koonti/api-contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { versionOf } from "./if-match.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route asks for a signed-in user. */
    readonly signedIn?: boolean;
  }
}

type Parsed<R extends RouteContract, K extends "params" | "query" | "body"> = R[K] extends z.ZodType ? z.output<R[K]> : undefined;

/** What a handler gets: the parsed parts of the request, typed by the contract. */
interface Call<R extends RouteContract> {
  readonly params: Parsed<R, "params">;
  readonly query: Parsed<R, "query">;
  readonly body: Parsed<R, "body">;
  /** The version named in `If-Match`; 0 where the route is not versioned. */
  readonly version: number;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Handles one route: given what the contract lets in, gives what it lets out. */
export type Handler<R extends RouteContract> = (call: Call<R>) => Promise<z.input<R["reply"]["schema"]>>;

const COMMON_PROBLEMS = [400, 401, 403, 500] as const;

const responsesOf = (contract: RouteContract): Record<number, z.ZodType> => ({
  ...Object.fromEntries([...COMMON_PROBLEMS, ...(contract.problems ?? [])].map((status) => [status, problemSchema])),
  [contract.reply.status]: contract.reply.schema,
});

const schemaOf = (contract: RouteContract) => ({
  operationId: contract.id,
  summary: contract.summary,
  tags: [contract.tag],
  response: responsesOf(contract),
  ...(contract.signedIn ? { security: [{ oidc: [] }] } : {}),
  ...(contract.params ? { params: contract.params } : {}),
  ...(contract.query ? { querystring: contract.query } : {}),
  ...(contract.body ? { body: contract.body } : {}),
});

/** Mounts a route of the contract. Input is checked before the handler and output after it; a reply outside the contract is a 500. */
export function mount<R extends RouteContract>(app: FastifyInstance, contract: R, handle: Handler<R>): void {
  app.route({
    method: contract.method,
    url: contract.path,
    schema: schemaOf(contract),
    config: { signedIn: contract.signedIn },
    handler: async (request, reply) => {
      const version = contract.versioned ? versionOf(request) : 0;
      const { params, query, body } = request as { params: unknown; query: unknown; body: unknown };
      const answer = await handle({ params, query, body, version, request, reply } as Call<R>);
      return reply.status(contract.reply.status).send(answer);
    },
  });
}
