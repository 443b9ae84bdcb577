import type { User } from "@koonti/access";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errors, jwtVerify } from "jose";
import { ProblemError } from "../problem/problem-error.ts";
import type { Services, TokenChecks } from "../services.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in; asked through `signedInUser`. */
    user: User | undefined;
  }
}

/** Signatures an access token may carry: asymmetric ones only. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
const CLOCK_TOLERANCE_SECONDS = 5;

const bearerOf = ({ headers }: FastifyRequest): string => {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(headers.authorization ?? "") ?? [];
  if (!token)
    throw new ProblemError("unauthenticated", { errors: [{ pointer: "header/authorization", code: "missing", message: "Bearer" }] });
  return token;
};

async function subjectOf(token: string, { issuer, audience, keys }: TokenChecks): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_SECONDS });
    if (payload.sub) return payload.sub;
  } catch (cause) {
    const key = cause instanceof errors.JWTExpired ? "tokenExpired" : "unauthenticated";
    throw new ProblemError(key, { errors: [{ pointer: "header/authorization", code: key, message: "Bearer" }] });
  }
  throw new ProblemError("unauthenticated");
}

/** The signed-in user of a request whose route asks for one. */
export function signedInUser({ user }: FastifyRequest): User {
  if (!user) throw new ProblemError("unauthenticated");
  return user;
}

/** Checks the access token of every route that asks for a signed-in user, and finds the user in the county's own register (ATL 9 §). */
export function authentication(app: FastifyInstance, { storage, tokens }: Services): void {
  app.decorateRequest("user", undefined);
  app.addHook("onRequest", async (request) => {
    if (!request.routeOptions.config.signedIn) return;
    const subject = await subjectOf(bearerOf(request), tokens);
    const accounts = await storage.findAccounts({ issuer: tokens.registeredAs ?? tokens.issuer, subject });
    const account = accounts.find(({ active }) => active);
    if (!account) throw new ProblemError("forbidden");
    request.user = { ...(account.content as unknown as User), id: account.id, county: account.county };
  });
}
