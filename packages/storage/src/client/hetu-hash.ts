import { createHmac } from "node:crypto";

/**
 * Keyed hash of a personal identity code (henkilötunnus), hexadecimal: equal codes give equal hashes, and a hash alone leads nowhere. The letters are
 * compared in upper case; the separator is part of the code and stays.
 */
export const hetuHash = (hetu: string, lookupKey: string): string =>
  createHmac("sha256", lookupKey).update(hetu.toUpperCase()).digest("hex");
