import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from "jose";
import { readState, writeState } from "./state-file.ts";

/** The algorithm of every token of the development provider. */
export const ALGORITHM = "ES256" as const;

/** The private signing key and the secret that cookies are signed with. */
export interface SigningKeys {
  readonly token: JWK & { readonly kid: string };
  readonly cookie: string;
}

/** The part of the signing key that anyone may know, as a key set. */
export const publicKeys = ({ token }: SigningKeys): JSONWebKeySet => {
  const { d: _private, ...known } = token;
  return { keys: [known] };
};

const newKeys = async (): Promise<SigningKeys> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { token: { ...jwk, kid, alg: ALGORITHM, use: "sig" }, cookie: randomBytes(32).toString("hex") };
};

/**
 * The keys kept in a folder, made on the first call; new ones on every call without a folder.
 * With a folder, tokens stay valid over a restart.
 */
export const signingKeys = async (folder?: string): Promise<SigningKeys> => {
  if (folder === undefined) return newKeys();
  const path = join(folder, "keys.json");
  const kept = readState(path) as SigningKeys | undefined;
  if (kept) return kept;
  const keys = await newKeys();
  writeState(path, keys);
  return keys;
};
