import type { IncomingMessage, ServerResponse } from "node:http";
import type { JSONWebKeySet } from "jose";
import Provider from "oidc-provider";
import { allowOwnAddresses, type DevClient } from "./client-origins.ts";
import type { DemoPerson } from "./demo-person.ts";
import { refuseProduction } from "./production-refusal.ts";
import { type Lifetimes, providerConfiguration } from "./provider-configuration.ts";
import { signInRoute } from "./sign-in-route.ts";
import { publicKeys, signingKeys } from "./signing-keys.ts";
import { type TokenOptions, tokenIssuer } from "./token-issuer.ts";

/** What the development provider is made of. */
export interface DevIdentityOptions {
  /** Its address, with the path it is mounted at: `http://localhost:3000/identity`. */
  readonly issuer: string;
  /** Who can sign in. */
  readonly people: readonly DemoPerson[];
  /** Browser applications; default one, `koonti-web`, at the issuer's own origin. */
  readonly clients?: readonly DevClient[];
  /** Whom the access tokens are for. Default `koonti-api`. */
  readonly audience?: string;
  /** Default: access token 1 h, refresh token and session 12 h. */
  readonly lifetimes?: Partial<Lifetimes>;
  /** Where keys and sessions are kept so that a restart signs nobody out; without it both are new at every start. */
  readonly folder?: string;
  /** The environment, asked only whether it is production. Default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A provider ready to be mounted. */
export interface DevIdentity {
  readonly issuer: string;
  readonly audience: string;
  /** The public keys of its tokens, for a server that shares its process and need not ask over HTTP. */
  readonly jwks: JSONWebKeySet;
  /** The path it is mounted at, such as `/identity`; empty at the root. */
  readonly mountPath: string;
  /** Whether a request's path is the provider's to answer. */
  handles(url: string): boolean;
  /** Answers a request below `mountPath`, with the address as it came. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** An access token of a demo person without a sign-in, for tests; with a negative `expiresIn` one that has expired. */
  issueToken(sub: string, options?: TokenOptions): Promise<string>;
}

const HOUR = 3600;
const LIFETIMES: Lifetimes = { accessToken: HOUR, refreshToken: 12 * HOUR, session: 12 * HOUR };

/** oidc-provider routes by its own paths and learns from `originalUrl` where it is mounted. */
const mounted = (request: IncomingMessage, mountPath: string): IncomingMessage => {
  const original = request.url ?? "/";
  return Object.assign(request, { originalUrl: original, url: original.slice(mountPath.length) || "/" });
};

/**
 * An OpenID Connect provider for development: authorization code with PKCE for browser applications, signed JWT access tokens, and a page of
 * demo people who sign in with one click.
 *
 * @throws ProductionRefusal where `NODE_ENV` is `production`.
 *
 * @example
 * const identity = await createDevIdentity({ issuer: "http://localhost:3000/identity", people });
 * createServer((request, response) => (identity.handles(request.url ?? "/") ? identity.listener(request, response) : app(request, response)));
 */
export const createDevIdentity = async (options: DevIdentityOptions): Promise<DevIdentity> => {
  refuseProduction(options.env ?? process.env);
  const { issuer, people, folder, audience = "koonti-api" } = options;
  const clients = options.clients ?? [{ id: "koonti-web", origins: [new URL(issuer).origin] }];
  const mountPath = new URL(issuer).pathname.replace(/\/$/, "");
  const signInPath = `${mountPath}/sign-in/`;
  const keys = await signingKeys(folder);
  const lifetimes = { ...LIFETIMES, ...options.lifetimes };
  const provider = new Provider(issuer, providerConfiguration({ clients, people, audience, lifetimes, keys, folder, signInPath }));
  provider.on("server_error", (_ctx, error) => console.error("Development identity provider:", error));
  allowOwnAddresses(provider, clients);
  const signIn = signInRoute(provider, people);
  const protocol = provider.callback();
  return {
    issuer,
    audience,
    jwks: publicKeys(keys),
    mountPath,
    handles: (url) => url === mountPath || url.startsWith(`${mountPath}/`) || url.startsWith(`${mountPath}?`),
    listener: (request, response) => {
      const answered = request.url?.startsWith(signInPath) ? signIn(request, response) : protocol(mounted(request, mountPath), response);
      answered.catch((error: unknown) => {
        console.error("Development identity provider:", error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
    issueToken: tokenIssuer({ issuer, audience, clientId: clients[0]?.id ?? "", people, keys }),
  };
};
