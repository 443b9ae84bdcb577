import type { RouteId } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { ClientId } from "@koonti/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./api.ts";
import { replyOf } from "./problem-failure.ts";

/** The key under which a route's reply is kept: the route and what was asked. */
export const replyKey = (route: RouteId, ...asked: readonly string[]): readonly string[] => [route, ...asked];

/** Who is signed in, for which county, and the day it is there. */
export const sessionQuery = queryOptions({
  queryKey: replyKey("getSession"),
  queryFn: async () => replyOf(await callApi(routes.getSession, {})),
  staleTime: 5 * 60_000,
  refetchInterval: 10 * 60_000,
});

/** Workers who can be named and partners who can be asked. */
export const colleaguesQuery = queryOptions({
  queryKey: replyKey("getColleagues"),
  queryFn: async () => replyOf(await callApi(routes.getColleagues, {})),
  staleTime: 5 * 60_000,
});

/** Whose rows a worklist shows. */
export type WorklistScope = "mine" | "pair" | "team";

/** The worklist of the signed-in person. */
export const worklistQuery = (scope: WorklistScope) =>
  queryOptions({
    queryKey: replyKey("getWorklist", scope),
    queryFn: async () => replyOf(await callApi(routes.getWorklist, { query: { scope } })),
    refetchInterval: 2 * 60_000,
  });

/** A client's record: basics and current documents, as far as the person may see them. */
export const recordQuery = (clientId: ClientId) =>
  queryOptions({
    queryKey: replyKey("getRecord", clientId),
    queryFn: async () => replyOf(await callApi(routes.getRecord, { params: { clientId } })),
  });

/** Who has used the client's data. */
export const accessLogQuery = (clientId: ClientId) =>
  queryOptions({
    queryKey: replyKey("getAccessLog", clientId),
    queryFn: async () => replyOf(await callApi(routes.getAccessLog, { params: { clientId } })),
  });
