import type { Client, ClientRecord, RecordDocument } from "@koonti/casework";
import type { Store, StoredClient, StoredDocument } from "@koonti/storage";

/** A stored client as the domain knows it. What was written has passed the schema; reading trusts it. */
export const clientFrom = ({ id, version, content }: StoredClient): Client => ({
  id,
  version,
  basics: content as unknown as Client["basics"],
});

/** A stored document as the domain knows it. */
export const documentFrom = (stored: StoredDocument): RecordDocument => stored as unknown as RecordDocument;

/** What a client is found by. */
export const keysOf = (basics: Client["basics"]) => ({ names: [basics.familyName, basics.givenNames], hetu: basics.hetu });

/** The whole record of a client, or `undefined` where the county has no such client. */
export async function loadRecord(store: Store, clientId: Client["id"]): Promise<ClientRecord | undefined> {
  const client = await store.clients.get(clientId);
  if (!client) return undefined;
  const documents = await store.documents.listOfClient(clientId);
  return { client: clientFrom(client), documents: documents.map(documentFrom) };
}
