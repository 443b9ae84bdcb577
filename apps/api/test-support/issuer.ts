import { randomUUID } from "node:crypto";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, type JWTVerifyGetKey, SignJWT, UnsecuredJWT } from "jose";

const ALGORITHM = "ES256";
const HOUR = 3_600;

/** What of a token differs from a right one. */
export interface TokenFlaws {
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now; below zero for one that has expired. */
  readonly expiresIn?: number;
  readonly claims?: JWTPayload;
  /** Sign with a key that the issuer does not publish. */
  readonly foreignKey?: boolean;
}

/** An issuer of access tokens whose keys the API trusts. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  sign(subject: string, flaws?: TokenFlaws): Promise<string>;
  /** A token that says all the right things and is signed by nobody. */
  unsigned(subject: string): string;
  /** A token signed with the issuer's public key as if it were a shared secret. */
  confused(subject: string): Promise<string>;
}

/** Makes an issuer with keys of its own. */
export async function createIssuer(): Promise<Issuer> {
  const [issuer, audience] = ["https://identity.test", "koonti-api"];
  const [own, foreign] = [await generateKeyPair(ALGORITHM), await generateKeyPair(ALGORITHM)];
  const published = { ...(await exportJWK(own.publicKey)), kid: "own", alg: ALGORITHM, use: "sig" };
  return {
    issuer,
    audience,
    keys: createLocalJWKSet({ keys: [published] }),
    sign: (subject, flaws = {}) => {
      const expires = Math.floor(Date.now() / 1_000) + (flaws.expiresIn ?? HOUR);
      return new SignJWT({ ...flaws.claims })
        .setProtectedHeader({ alg: ALGORITHM, typ: "at+jwt", kid: "own" })
        .setIssuer(flaws.issuer ?? issuer)
        .setSubject(subject)
        .setAudience(flaws.audience ?? audience)
        .setIssuedAt(expires - HOUR)
        .setExpirationTime(expires)
        .setJti(randomUUID())
        .sign(flaws.foreignKey === true ? foreign.privateKey : own.privateKey);
    },
    unsigned: (subject) =>
      new UnsecuredJWT({}).setIssuer(issuer).setSubject(subject).setAudience(audience).setIssuedAt().setExpirationTime("1h").encode(),
    confused: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: "HS256", kid: "own" })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime("1h")
        .sign(new TextEncoder().encode(JSON.stringify(published).padEnd(64))),
  };
}
