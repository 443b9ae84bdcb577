import { createHash } from "node:crypto";
import type { CountyCode } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { StoredDocument } from "../document/document.ts";

/** What the first link of a chain holds on to. */
export const CHAIN_START = "0".repeat(64);

/** One version of a document in its place in the client's record. */
export interface Link {
  readonly county: CountyCode;
  /** Place in the record, counted from 1 over all its documents. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly document: StoredDocument;
}

/**
 * SHA-256 over the previous link's hash and everything this version says, hexadecimal. A changed, removed, added or moved version does not fit the
 * links that follow.
 */
export const linkHash = (link: Link): string =>
  createHash("sha256")
    .update(`${link.previousHash}\n${canonicalJson(link)}`)
    .digest("hex");
