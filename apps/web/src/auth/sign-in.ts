import * as oidc from "openid-client";
import { authConfig } from "./config.ts";
import { forgetSessionToken, keepSessionToken, sessionToken } from "./session-token.ts";

/** What must be remembered while the person is at the identity provider. */
interface UnderWay {
  readonly verifier: string;
  readonly state: string;
  readonly returnTo: string;
}

const KEY = "koonti:signing-in";
const redirectUri = (): string => `${location.origin}/signed-in`;

const provider = async (): Promise<oidc.Configuration> => {
  const { issuer, clientId } = await authConfig();
  const address = new URL(issuer);
  // A provider without TLS exists only on a developer's own machine; the library refuses one unless told.
  const execute = address.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(address, clientId, undefined, oidc.None(), { execute });
};

/** A provider takes a resource by its address only (RFC 8707); an audience that is a plain name is the provider's own default. */
const resourceOf = (audience: string): Record<string, string> => (URL.canParse(audience) ? { resource: audience } : {});

/** Leaves for the identity provider; the person comes back to `returnTo`. */
export const startSignIn = async (returnTo: string, language: string): Promise<void> => {
  const [config, { audience }] = [await provider(), await authConfig()];
  const underWay: UnderWay = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), returnTo };
  sessionStorage.setItem(KEY, JSON.stringify(underWay));
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri(),
    scope: "openid",
    ...resourceOf(audience),
    state: underWay.state,
    code_challenge: await oidc.calculatePKCECodeChallenge(underWay.verifier),
    code_challenge_method: "S256",
    ui_locales: language,
  });
  location.assign(address);
};

/** Takes the identity provider's answer in; gives the page to go back to. @throws when the answer is not one to this sign-in. */
export const finishSignIn = async (answer: URL): Promise<string> => {
  const text = sessionStorage.getItem(KEY);
  if (text === null) throw new Error("No sign-in is under way");
  const { verifier, state, returnTo } = JSON.parse(text) as UnderWay;
  const [config, { audience }] = [await provider(), await authConfig()];
  const tokens = await oidc.authorizationCodeGrant(
    config,
    answer,
    { pkceCodeVerifier: verifier, expectedState: state },
    resourceOf(audience),
  );
  sessionStorage.removeItem(KEY);
  keepSessionToken({ accessToken: tokens.access_token, idToken: tokens.id_token });
  return returnTo;
};

/** Ends the session here and at the identity provider. */
export const signOut = async (): Promise<void> => {
  const idToken = sessionToken()?.idToken;
  forgetSessionToken();
  const after = `${location.origin}/sign-in`;
  if (idToken === undefined) {
    location.assign(after);
    return;
  }
  location.assign(oidc.buildEndSessionUrl(await provider(), { id_token_hint: idToken, post_logout_redirect_uri: after }));
};
