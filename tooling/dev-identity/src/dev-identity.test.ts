import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDevIdentity } from "./dev-identity.ts";
import { ProductionRefusal } from "./production-refusal.ts";
import { signIn } from "./sign-in.ts";
import { PEOPLE, startTestProvider, type TestProvider } from "./test-provider.ts";

const discover = async (issuer: string): Promise<Record<string, string>> =>
  (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<string, string>;

const verify = async (token: string, issuer: string, audience = "koonti-api") => {
  const keys = createRemoteJWKSet(new URL((await discover(issuer))["jwks_uri"] ?? ""));
  return (await jwtVerify(token, keys, { issuer, audience, algorithms: ["ES256"] })).payload;
};

describe("the development provider", () => {
  let provider: TestProvider;
  let issuer: string;
  beforeAll(async () => {
    provider = await startTestProvider();
    issuer = provider.identity.issuer;
  });
  afterAll(() => provider.stop());

  it("says where everything is, below the path it is mounted at", async () => {
    const found = await discover(issuer);
    expect(found["issuer"]).toBe(issuer);
    for (const name of ["authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"])
      expect(found[name]).toMatch(`${issuer}/`);
  });

  it("leaves other paths to the application", async () => {
    expect(provider.identity.handles("/identityless")).toBe(false);
    expect(await (await fetch(`${provider.origin}/identityless`)).text()).toBe("application");
  });

  it("gives after a sign-in an access token that the discovered keys verify", async () => {
    const { accessToken, expiresIn } = await signIn({ origin: provider.origin, issuer, person: "worker-03a" });
    expect(await verify(accessToken, issuer)).toMatchObject({
      sub: "worker-03a",
      aud: "koonti-api",
      client_id: "koonti-web",
      county: "01",
    });
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: "ES256", typ: "at+jwt" });
    expect(expiresIn).toBe(3600);
  });

  it("puts the name into the identity token, not into the access token", async () => {
    const { accessToken, idToken } = await signIn({ origin: provider.origin, issuer, person: "client-12" });
    expect(await verify(idToken, issuer, "koonti-web")).toMatchObject({ sub: "client-12", name: 'Testi "Asiakas" <12>' });
    expect(decodeJwt(accessToken)).not.toHaveProperty("name");
  });

  it("renews an access token", async () => {
    const { refreshToken = "" } = await signIn({ origin: provider.origin, issuer, person: "worker-03a" });
    const form = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: "koonti-web" };
    const answer = await fetch((await discover(issuer))["token_endpoint"] ?? "", { method: "POST", body: new URLSearchParams(form) });
    const renewed = (await answer.json()) as { access_token: string };
    expect((await verify(renewed.access_token, issuer)).sub).toBe("worker-03a");
  });

  it("refuses a stranger, an address elsewhere and a request without PKCE", async () => {
    await expect(signIn({ origin: provider.origin, issuer, person: "nobody" })).rejects.toThrow("status 400");
    await expect(signIn({ origin: "http://localhost:1", issuer, person: "worker-03a" })).rejects.toThrow("status 400");
    const query = { client_id: "koonti-web", response_type: "code", scope: "openid", redirect_uri: `${provider.origin}/x` };
    const answer = await fetch(`${(await discover(issuer))["authorization_endpoint"]}?${new URLSearchParams(query)}`, {
      redirect: "manual",
    });
    expect(answer.headers.get("location")).toContain("error=invalid_request");
  });

  it("takes any path of the application's own origin, and no look-alike", async () => {
    const query = (redirect: string) =>
      new URLSearchParams({
        ...{ client_id: "koonti-web", response_type: "code", scope: "openid", redirect_uri: redirect },
        ...{ code_challenge: "x".repeat(43), code_challenge_method: "S256" },
      });
    const statusOf = async (redirect: string) =>
      (await fetch(`${(await discover(issuer))["authorization_endpoint"]}?${query(redirect)}`, { redirect: "manual" })).status;
    expect(await statusOf(`${provider.origin}/any/path`)).toBe(303);
    expect(await statusOf(`${provider.origin}.example.org/`)).toBe(400);
    expect(await statusOf("javascript:alert(1)")).toBe(400);
  });

  it("issues tokens by hand, also expired ones and ones for another audience", async () => {
    expect(await verify(await provider.identity.issueToken("worker-03a"), issuer)).toMatchObject({ sub: "worker-03a", county: "01" });
    const expired = await provider.identity.issueToken("worker-03a", { expiresIn: -60 });
    await expect(verify(expired, issuer)).rejects.toMatchObject({ code: "ERR_JWT_EXPIRED" });
    const other = await provider.identity.issueToken("worker-03a", { audience: "another" });
    await expect(verify(other, issuer)).rejects.toMatchObject({ code: "ERR_JWT_CLAIM_VALIDATION_FAILED", claim: "aud" });
    await expect(provider.identity.issueToken("nobody")).rejects.toThrow("nobody");
  });

  it("hands its public keys, and nothing private, to a server in the same process", async () => {
    const { jwks } = provider.identity;
    expect(jwks.keys[0]).not.toHaveProperty("d");
    const verified = await jwtVerify(await provider.identity.issueToken("client-12"), createLocalJWKSet(jwks), {
      issuer,
      audience: "koonti-api",
    });
    expect(verified.payload.sub).toBe("client-12");
  });

  it("does not verify a token of another provider", async () => {
    const other = await startTestProvider();
    const token = await other.identity.issueToken("worker-03a");
    await other.stop();
    await expect(verify(token, issuer)).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
  });
});

describe("in production", () => {
  it.each(["production", "Production", " production "])("refuses to start with NODE_ENV=%j", async (value) => {
    const starting = createDevIdentity({ issuer: "http://localhost:1/identity", people: PEOPLE, env: { NODE_ENV: value } });
    await expect(starting).rejects.toBeInstanceOf(ProductionRefusal);
  });
});

describe("settings", () => {
  it("has lifetimes of one's own", async () => {
    const provider = await startTestProvider({ lifetimes: { accessToken: 90 }, audience: "another-api" });
    const { accessToken, expiresIn } = await signIn({ origin: provider.origin, issuer: provider.identity.issuer, person: "worker-03a" });
    const { iat = 0, exp = 0, aud } = decodeJwt(accessToken);
    await provider.stop();
    expect({ expiresIn, seconds: exp - iat, aud }).toEqual({ expiresIn: 90, seconds: 90, aud: "another-api" });
  });

  it("keeps keys and sessions in a folder over a restart, readable by the owner only", async () => {
    const folder = mkdtempSync(join(tmpdir(), "koonti-identity-"));
    try {
      const first = await startTestProvider({ folder });
      const { issuer } = first.identity;
      const { accessToken, refreshToken = "" } = await signIn({ origin: first.origin, issuer, person: "worker-03a" });
      await first.stop();
      const second = await startTestProvider({ folder }, Number(new URL(first.origin).port));
      expect((await verify(accessToken, issuer)).sub).toBe("worker-03a");
      const form = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: "koonti-web" };
      expect((await fetch(`${issuer}/token`, { method: "POST", body: new URLSearchParams(form) })).status).toBe(200);
      await second.stop();
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
