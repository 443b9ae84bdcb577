import { buildApp } from "@koonti/api";
import { type ApiClient, createApiClient } from "@koonti/api-contract";
import { type CountyCode, localDate } from "@koonti/core";
import { defineCounty } from "@koonti/counties";
import { newId, type Storage } from "@koonti/storage";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";

/** The API on a port of its own over a database, and a worker signed in to it. */
export interface SignedApi {
  readonly client: ApiClient;
  close(): Promise<void>;
}

const COUNTY = defineCounty({ code: "15" });
const [ISSUER, AUDIENCE, SUBJECT] = ["https://bench.test", "koonti-api", "bench"];

async function registerWorker(storage: Storage): Promise<void> {
  const id = newId<"UserId">();
  const content = {
    id,
    county: COUNTY.code,
    name: "Testi Työntekijä-01A",
    kind: "worker",
    workTask: "broadResponsibility",
    serviceTasks: ["workingAge"],
  };
  await storage.inCounty(COUNTY.code as CountyCode, ({ accounts }) =>
    accounts.upsert({ id: id as never, issuer: ISSUER, subject: SUBJECT, content }),
  );
}

/** Starts the API over a storage, listening, without a log and without a bound on how often it may be asked. */
export async function signedApi(storage: Storage): Promise<SignedApi> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "bench", alg: "ES256" }] });
  await registerWorker(storage);
  const app = await buildApp({
    storage,
    clock: { today: () => localDate("2026-03-26"), now: () => new Date().toISOString() },
    countyOf: () => COUNTY,
    tokens: { issuer: ISSUER, audience: AUDIENCE, clientId: "bench", keys },
    allowArtificialIdentityCodes: true,
    requestsPerMinute: 100_000_000,
  });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: "bench" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(SUBJECT)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(privateKey);
  return { client: createApiClient({ origin, token: () => token }), close: () => app.close() };
}
