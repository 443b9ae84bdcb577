import type { UserKind } from "@koonti/access";
import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { statusOf } from "../api/problem-failure.ts";
import { sessionQuery } from "../api/queries.ts";
import { rememberReturnPath } from "../auth/return-path.ts";
import { forgetSessionToken, sessionToken } from "../auth/session-token.ts";

/** What every route can use. */
export interface RouterContext {
  readonly queries: QueryClient;
}

interface Entering {
  readonly context: RouterContext;
  readonly location: { readonly href: string };
}

const toSignIn = (href: string) => {
  forgetSessionToken();
  rememberReturnPath(href);
  return redirect({ to: "/sign-in" });
};

/** Lets only a signed-in person in; others go to sign in and come back. */
export const requireSession = async ({ context, location }: Entering): Promise<void> => {
  if (sessionToken() === undefined) throw toSignIn(location.href);
  try {
    await context.queries.ensureQueryData(sessionQuery);
  } catch (failure) {
    if (statusOf(failure) === 401) throw toSignIn(location.href);
    throw failure;
  }
};

/** The first page of each kind of user. */
const HOMES = { worker: "/worklist", partner: "/worklist", client: "/own/plan" } as const satisfies Readonly<Record<UserKind, string>>;

/** Leads a person to the page that is theirs. */
export const goHome = async ({ context }: Entering): Promise<void> => {
  const { user } = await context.queries.ensureQueryData(sessionQuery);
  throw redirect({ to: HOMES[user.kind] });
};

/** Lets only these kinds of users in; others are led to their own first page. */
export const requireKind =
  (...kinds: readonly UserKind[]) =>
  async ({ context }: Entering): Promise<void> => {
    const { user } = await context.queries.ensureQueryData(sessionQuery);
    if (!kinds.includes(user.kind)) throw redirect({ to: HOMES[user.kind] });
  };
