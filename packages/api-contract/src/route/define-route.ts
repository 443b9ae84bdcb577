import type { z } from "zod";

/** The methods the API uses. */
export type Method = "GET" | "POST" | "PUT";

/** A route as data: what comes in and what goes out per status. Errors are always problem documents. */
export interface RouteContract {
  readonly id: string;
  readonly method: Method;
  /** Path with `:name` parameters, from the origin. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** False only for what anybody may ask. */
  readonly signedIn: boolean;
  /** Whether the request must name the version it builds on in `If-Match`. */
  readonly versioned?: boolean;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply: { readonly status: 200 | 201; readonly schema: z.ZodType };
  /** Statuses of problem documents this route may answer besides 400, 401, 403 and 500. */
  readonly problems?: readonly (404 | 409 | 412 | 422 | 428)[];
}

/** Freezes a route and keeps its exact type. */
export const defineRoute = <const R extends RouteContract>(route: R): R => Object.freeze(route);
