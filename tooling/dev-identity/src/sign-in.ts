import { createHash, randomBytes } from "node:crypto";
import { cookieJar } from "./cookie-jar.ts";

/** Who signs in to which application. */
export interface SignInRequest {
  /** The application's address, such as `http://localhost:3000`. */
  readonly origin: string;
  readonly issuer: string;
  /** The subject of the demo person. */
  readonly person: string;
  /** Default `koonti-web`. */
  readonly clientId?: string;
}

/** What the application gets from a sign-in. */
export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken?: string;
  /** Seconds the access token is valid for. */
  readonly expiresIn: number;
}

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token?: string;
  readonly expires_in: number;
}

const MOST_REDIRECTS = 10;

const random = (): string => randomBytes(32).toString("base64url");

const bodyOf = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw new Error(`${new URL(response.url).pathname} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

const authorizationUrl = (endpoint: string, clientId: string, redirectUri: string, state: string, verifier: string): string => {
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    scope: "openid profile",
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return url.href;
};

/** Walks from the authorization request to the application's address, choosing the person on the sign-in page. */
const walkThrough = async (start: string, redirectUri: string, person: string): Promise<URL> => {
  const jar = cookieJar();
  let next = { url: start, init: {} as RequestInit };
  for (let step = 0; step < MOST_REDIRECTS; step += 1) {
    const response = await fetch(next.url, { ...next.init, redirect: "manual", headers: { cookie: jar.header() } });
    jar.remember(response);
    const location = response.headers.get("location");
    if (location !== null) {
      const target = new URL(location, next.url);
      if (target.href.startsWith(redirectUri)) return target;
      next = { url: target.href, init: {} };
    } else if (response.ok && next.init.method !== "POST") {
      next = { url: next.url, init: { method: "POST", body: new URLSearchParams({ person }) } };
    } else throw new Error(`Signing in stopped at ${new URL(next.url).pathname} with status ${response.status}`);
  }
  throw new Error("Signing in went round in circles");
};

const codeOf = (answer: URL, state: string): string => {
  const code = answer.searchParams.get("code");
  if (code === null || answer.searchParams.get("state") !== state)
    throw new Error(`Signing in was refused: ${answer.searchParams.get("error") ?? "the state does not match"}`);
  return code;
};

/**
 * Signs a demo person in over HTTP exactly as the web application does: discovery, authorization code with PKCE, the person's button, tokens.
 *
 * @throws Error that names the step where it stopped.
 */
export const signIn = async ({ origin, issuer, person, clientId = "koonti-web" }: SignInRequest): Promise<SignedIn> => {
  const discovery = await bodyOf<Discovery>(await fetch(`${issuer}/.well-known/openid-configuration`));
  const redirectUri = new URL("/signed-in", origin).href;
  const [state, verifier] = [random(), random()];
  const start = authorizationUrl(discovery.authorization_endpoint, clientId, redirectUri, state, verifier);
  const code = codeOf(await walkThrough(start, redirectUri, person), state);
  const form = { grant_type: "authorization_code", code, client_id: clientId, redirect_uri: redirectUri, code_verifier: verifier };
  const tokens = await bodyOf<TokenAnswer>(await fetch(discovery.token_endpoint, { method: "POST", body: new URLSearchParams(form) }));
  return {
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    ...(tokens.refresh_token === undefined ? {} : { refreshToken: tokens.refresh_token }),
    expiresIn: tokens.expires_in,
  };
};
