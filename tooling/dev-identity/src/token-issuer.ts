import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import { type DemoPerson, personBySub } from "./demo-person.ts";
import { ALGORITHM, type SigningKeys } from "./signing-keys.ts";

/** How a token made by hand differs from one of a sign-in. */
export interface TokenOptions {
  /** Seconds from now; below zero for a token already expired. Default 3600. */
  readonly expiresIn?: number;
  /** Default the provider's own audience. */
  readonly audience?: string;
}

interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly people: readonly DemoPerson[];
  readonly keys: SigningKeys;
}

/** Makes an access token like that of a sign-in, without one. Throws for an unknown subject. */
export const tokenIssuer =
  ({ issuer, audience, clientId, people, keys }: Issuer) =>
  async (sub: string, options: TokenOptions = {}): Promise<string> => {
    const person = personBySub(people, sub);
    if (!person) throw new Error(`No demo person has the subject ${sub}`);
    const issuedAt = Math.floor(Date.now() / 1000);
    const expires = issuedAt + (options.expiresIn ?? 3600);
    return new SignJWT({ ...person.claims, client_id: clientId })
      .setProtectedHeader({ alg: ALGORITHM, typ: "at+jwt", kid: keys.token.kid })
      .setIssuer(issuer)
      .setSubject(sub)
      .setAudience(options.audience ?? audience)
      .setIssuedAt(Math.min(issuedAt, expires - 1))
      .setExpirationTime(expires)
      .setJti(randomUUID())
      .sign(await importJWK(keys.token, ALGORITHM));
  };
