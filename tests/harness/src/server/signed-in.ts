import { type ApiClient, createApiClient } from "@koonti/api-contract";
import { signIn } from "@koonti/dev-identity";
import type { RunningServer } from "./start-server.ts";

/** The typed client of somebody who has signed in through the provider's own pages: discovery, code with PKCE, tokens. */
export async function signedIn({ origin, issuer }: Pick<RunningServer, "origin" | "issuer">, person: string): Promise<ApiClient> {
  const { accessToken } = await signIn({ origin, issuer, person });
  return createApiClient({ origin, token: () => accessToken, language: () => "fi" });
}
