import type { ClientId } from "@koonti/core";
import type { Content } from "../content/content.ts";

/** A client (asiakas) as stored: basics as they stand, and the version that the next change must build on. */
export interface StoredClient {
  readonly id: ClientId;
  /** Counts up from 1 at each change. */
  readonly version: number;
  readonly content: Content;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** What a client is found by. Give all of it at each write: it takes the place of what stood before. */
export interface ClientKeys {
  /** Names in the order of sorting, for example family name and given names. Left out of searches when empty. */
  readonly names: readonly string[];
  /** Personal identity code (henkilötunnus). Only its keyed hash stands in a column. */
  readonly hetu?: string | undefined;
}

/** A client to be written for the first time. */
export interface NewClient extends ClientKeys {
  readonly id: ClientId;
  readonly content: object;
}

/** A change of a client's basics, built on the version that was read. */
export interface ClientChange extends NewClient {
  readonly expectedVersion: number;
}

/** Another client of the county has the same personal identity code. */
export interface HetuTaken {
  readonly kind: "refused";
  readonly reason: "hetuTaken";
  readonly clientId: ClientId;
}
