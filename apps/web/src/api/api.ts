import type { Answer, CallOf, ReplyOf, RouteContract } from "@koonti/api-contract";
import { createApiClient } from "@koonti/api-contract";
import i18next from "i18next";
import { accessToken, sessionEnded } from "../auth/session-token.ts";

const client = createApiClient({ origin: "", token: accessToken, language: () => i18next.language });

/** Calls a route of the API as the signed-in person. An answer that the session has ended is told to the whole app. */
export const callApi = async <R extends RouteContract>(route: R, call: CallOf<R>): Promise<Answer<ReplyOf<R>>> => {
  const answer = await client(route, call);
  if (!answer.ok && answer.problem.status === 401) sessionEnded();
  return answer;
};
