import { canonicalJson } from "../content/canonical-json.ts";
import type { StoredDocument } from "./document.ts";

type Unsaved = Omit<StoredDocument, "content" | "savedAt"> & { readonly content: object; readonly savedAt?: string | undefined };

/**
 * A version exactly as it will be read back: no members without a value, the instant in UTC and milliseconds. What is hashed must not change on its
 * way through the database.
 */
export function normalised({ savedAt, ...version }: Unsaved, now: () => string): StoredDocument {
  return JSON.parse(canonicalJson({ ...version, savedAt: new Date(savedAt ?? now()).toISOString() }));
}
