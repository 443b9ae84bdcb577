import type { Configuration, Grant, KoaContextWithOIDC } from "oidc-provider";
import { type DevClient, isOwnAddress } from "./client-origins.ts";
import { problemPage, SIGN_OUT_SCRIPT, signedOutPage, signOutPage } from "./closing-pages.ts";
import { type DemoPerson, personBySub } from "./demo-person.ts";
import { pageHeaders } from "./page.ts";
import { type PageLanguage, pageLanguage } from "./page-texts.ts";
import { sessionStore } from "./session-store.ts";
import { ALGORITHM, type SigningKeys } from "./signing-keys.ts";

/** How long things stay valid, in seconds. */
export interface Lifetimes {
  readonly accessToken: number;
  readonly refreshToken: number;
  readonly session: number;
}

interface Setting {
  readonly clients: readonly DevClient[];
  readonly people: readonly DemoPerson[];
  readonly audience: string;
  readonly lifetimes: Lifetimes;
  readonly keys: SigningKeys;
  readonly folder?: string | undefined;
  /** Path of the sign-in page, without the interaction's id. */
  readonly signInPath: string;
}

const RESOURCE = "urn:koonti:api";
const SCOPES = ["openid", "profile", "offline_access"] as const;

const languageOf = (ctx: KoaContextWithOIDC): PageLanguage => pageLanguage(ctx.oidc?.params?.["ui_locales"], ctx.get("accept-language"));

const answer = (ctx: KoaContextWithOIDC, page: string, formTargets: readonly string[] = [], script?: string): void => {
  ctx.set(pageHeaders(formTargets, script));
  ctx.body = page;
};

const clientMetadata = ({ id, origins }: DevClient) => ({
  client_id: id,
  redirect_uris: origins.map((origin) => new URL("/", origin).href),
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code" as const],
  token_endpoint_auth_method: "none" as const,
  id_token_signed_response_alg: ALGORITHM,
});

/** The only consent a development sign-in needs: everything the application may ask for. */
const grantEverything = async ({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> => {
  const { client, session, provider } = oidc;
  if (!(client && session?.accountId)) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const existing = kept === undefined ? undefined : await provider.Grant.find(kept);
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPES.join(" "));
  await grant.save();
  return grant;
};

const accounts = (people: readonly DemoPerson[]): Pick<Configuration, "findAccount" | "extraTokenClaims"> => ({
  findAccount: (_ctx, sub) => {
    const person = personBySub(people, sub);
    return person && { accountId: sub, claims: () => ({ sub, name: person.name, ...person.claims }) };
  },
  extraTokenClaims: (_ctx, token) => ({ ...("accountId" in token ? personBySub(people, token.accountId)?.claims : undefined) }),
});

const features = ({ audience, lifetimes }: Setting): NonNullable<Configuration["features"]> => ({
  devInteractions: { enabled: false },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx, form) => {
      const target = ctx.oidc.params?.["post_logout_redirect_uri"];
      answer(ctx, signOutPage(form, languageOf(ctx)), typeof target === "string" ? [new URL(target).origin] : [], SIGN_OUT_SCRIPT);
    },
    postLogoutSuccessSource: (ctx) => answer(ctx, signedOutPage(languageOf(ctx))),
  },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: "",
      audience,
      accessTokenFormat: "jwt",
      accessTokenTTL: lifetimes.accessToken,
      jwt: { sign: { alg: ALGORITHM } },
    }),
  },
});

/** The settings of oidc-provider: public clients with PKCE, JWT access tokens for one API, no consent page. */
export const providerConfiguration = (setting: Setting): Configuration => {
  const { clients, people, lifetimes, keys, folder, signInPath } = setting;
  return {
    ...accounts(people),
    adapter: sessionStore(folder),
    clients: clients.map(clientMetadata),
    clientBasedCORS: (_ctx, origin, { clientId }) => clients.some((client) => client.id === clientId && isOwnAddress(client, origin)),
    claims: { openid: ["sub"], profile: ["name", ...new Set(people.flatMap(({ claims }) => Object.keys(claims ?? {})))] },
    conformIdTokenClaims: false,
    cookies: {
      keys: [keys.cookie],
      names: { session: "koonti_dev_session", interaction: "koonti_dev_sign_in", resume: "koonti_dev_resume" },
    },
    features: features(setting),
    interactions: { url: (_ctx, { uid }) => `${signInPath}${uid}` },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    jwks: { keys: [keys.token] },
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    renderError: (ctx, { error, error_description: description }) => answer(ctx, problemPage({ error, description }, languageOf(ctx))),
    scopes: [...SCOPES],
    ttl: {
      AccessToken: lifetimes.accessToken,
      Grant: lifetimes.refreshToken,
      IdToken: lifetimes.accessToken,
      Interaction: lifetimes.session,
      RefreshToken: lifetimes.refreshToken,
      Session: lifetimes.session,
    },
  };
};
