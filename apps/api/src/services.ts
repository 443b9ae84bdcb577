import type { LocalDate } from "@koonti/core";
import type { CountyProfile } from "@koonti/counties";
import type { Storage } from "@koonti/storage";
import type { JWTVerifyGetKey } from "jose";

/** Reads the day and the instant; the only clock of the API. */
export interface Clock {
  readonly today: () => LocalDate;
  /** The instant, UTC, ISO 8601. */
  readonly now: () => string;
}

/** How access tokens are checked: issuer, audience and the issuer's keys. */
export interface TokenChecks {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  /** The name under which the register of users knows the issuer; the issuer itself unless told. */
  readonly registeredAs?: string;
}

/** Everything the API is wired to. Tests give their own. */
export interface Services {
  readonly storage: Storage;
  readonly tokens: TokenChecks;
  readonly clock: Clock;
  readonly countyOf: (code: string) => CountyProfile | undefined;
  /** Whether identity codes that no real person has are accepted; only where nobody real is served. */
  readonly allowArtificialIdentityCodes?: boolean;
  /** Folder of the built web app; without it only the API is served. */
  readonly webRoot?: string;
  /** Level of the log; nothing is logged unless told. */
  readonly logLevel?: string;
  /** Where the lines of the log go; standard output unless told. */
  readonly logTo?: { readonly write: (line: string) => void };
  /** How often one address may ask in a minute; 6 000 unless told. */
  readonly requestsPerMinute?: number;
  readonly version?: string;
}
