import type { CountyTransaction } from "../database/tables.ts";
import type { StoredClient } from "./client.ts";
import { searchWords } from "./name-keys.ts";

/** Greater than any word that begins with the prefix, by code point: the column's order is that of "C". */
const after = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** Clients of whom every word of the query begins some word of the name, in the order of names. */
export async function searchClients({ trx, county }: CountyTransaction, query: string, limit: number): Promise<readonly StoredClient[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const base = trx
    .selectFrom("client")
    .select(["client.id", "client.version", "client.content", "client.saved_at as savedAt"])
    .where("client.county_code", "=", county);
  const found = words.reduce(
    (clients, word) =>
      clients.where("client.id", "in", (names) =>
        names
          .selectFrom("client_name")
          .select("client_name.client_id")
          .where("client_name.county_code", "=", county)
          .where("client_name.key", ">=", word)
          .where("client_name.key", "<", after(word)),
      ),
    base,
  );
  return found.orderBy("client.sort_name").orderBy("client.id").limit(limit).execute();
}
