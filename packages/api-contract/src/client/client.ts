import type { z } from "zod";
import type { Problem } from "../problem/schema.ts";
import { problemSchema } from "../problem/schema.ts";
import type { RouteContract } from "../route/define-route.ts";

type Member<R extends RouteContract, K extends "params" | "query" | "body"> = R[K] extends z.ZodType
  ? { readonly [P in K]: z.input<R[K]> }
  : unknown;
type Version<R extends RouteContract> = R["versioned"] extends true ? { readonly version: number } : unknown;

/** What a call of a route takes: its parameters, query, body and, where the route is versioned, the version built on. */
export type CallOf<R extends RouteContract> = Member<R, "params"> & Member<R, "query"> & Member<R, "body"> & Version<R>;
/** What a successful call gives. */
export type ReplyOf<R extends RouteContract> = z.output<R["reply"]["schema"]>;
/** Either the reply or the problem document. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Where the API is and how a call is carried: `token` is asked before each call, `language` picks the language of problem texts. */
export interface ClientSettings {
  readonly origin: string;
  readonly token: () => string | undefined | Promise<string | undefined>;
  readonly language?: () => string;
  readonly fetch?: typeof fetch;
}

/** Calls a route. Never throws for an answer of the server: a problem comes back as a value; only a lost connection rejects. */
export type ApiClient = <R extends RouteContract>(route: R, call: CallOf<R>) => Promise<Answer<ReplyOf<R>>>;

interface LooseCall {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly version?: number;
}

const addressOf = (origin: string, path: string, call: LooseCall): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(call.params?.[name] ?? ""));
  const query = call.query ? `?${new URLSearchParams(call.query)}` : "";
  return `${origin}${filled}${query}`;
};

async function headersOf(settings: ClientSettings, call: LooseCall): Promise<Record<string, string>> {
  const token = await settings.token();
  return {
    accept: "application/json",
    ...(call.body === undefined ? {} : { "content-type": "application/json" }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(settings.language ? { "accept-language": settings.language() } : {}),
    ...(call.version === undefined ? {} : { "if-match": `"${call.version}"` }),
  };
}

async function problemOf(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? parsed.data : { type: "about:blank", title: response.statusText, status: response.status };
}

/**
 * A typed client of the reference API.
 *
 * @param settings - origin, token source, language
 * @returns a function that calls any route of `routes`
 */
export function createApiClient(settings: ClientSettings): ApiClient {
  const send = settings.fetch ?? fetch;
  return async (route, given) => {
    const call = given as LooseCall;
    const init: RequestInit = { method: route.method, headers: await headersOf(settings, call) };
    if (call.body !== undefined) init.body = JSON.stringify(call.body);
    const response = await send(addressOf(settings.origin, route.path, call), init);
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    return { ok: true, value: (await response.json()) as ReplyOf<typeof route> };
  };
}
