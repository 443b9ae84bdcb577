import type { CountyCode, UserId } from "@koonti/core";
import type { Content } from "../content/content.ts";

/** Who somebody is at an identity provider (OpenID Connect `iss` and `sub`). */
export interface AccountSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** Somebody's right to sign in to a county (käyttäjätili). Holds no client data. */
export interface Account extends AccountSubject {
  readonly id: UserId;
  readonly county: CountyCode;
  /** A closed account stays, for the log; it lets nobody in. */
  readonly active: boolean;
  /** Name, tasks, unit: whatever the domain keeps of a user. */
  readonly content: Content;
}

/** An account to be written. An account of the same issuer and subject keeps its id. */
export interface AccountToSave extends AccountSubject {
  readonly id: UserId;
  readonly active?: boolean;
  readonly content: object;
}
