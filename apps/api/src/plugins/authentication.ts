import type { User } from "@koonti/access";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errors, type JWTPayload, jwtVerify } from "jose";
import { ProblemError } from "../problem/problem-error.ts";
import type { Services, TokenChecks } from "../services.ts";
import { identifiedClient, registeredUser } from "./find-user.ts";

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

async function claimsOf(token: string, { issuer, audience, keys }: TokenChecks): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_SECONDS });
    return payload;
  } catch (cause) {
    const key = cause instanceof errors.JWTExpired ? "tokenExpired" : "unauthenticated";
    throw new ProblemError(key, { errors: [{ pointer: "header/authorization", code: key, message: "Bearer" }] });
  }
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
    const claims = await claimsOf(bearerOf(request), tokens);
    const user = (await registeredUser(storage, tokens, claims)) ?? (await identifiedClient(storage, claims));
    if (!user) throw new ProblemError("forbidden");
    request.user = user;
  });
}
