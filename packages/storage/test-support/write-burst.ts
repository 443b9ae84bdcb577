import type { ClientId, CountyCode, UserId } from "@koonti/core";
import { newId, openStorage } from "../src/index.ts";
import { aClient, aDraft, author, granted } from "./people.ts";
import { say } from "./say.ts";

const county = (process.argv[3] ?? "") as CountyCode;
const storage = await openStorage({ dataFolder: process.argv[2] ?? "" });

/** One write as the application makes it: a document, its log row and its event, together. Said only when it has been acknowledged. */
async function write(clientId: ClientId): Promise<void> {
  const document = aDraft(clientId, { id: newId<"DocumentId">() });
  await storage.inCounty(county, async ({ documents, accessLog, outbox }) => {
    granted(await documents.insert(document));
    const user = { id: author.userId as UserId, name: author.name };
    await accessLog.append({ user, action: "write", clientId, documentId: document.id, data: document.kind, ground: "clientRelationship" });
    await outbox.append({ topic: "documentSaved", payload: { documentId: document.id } });
  });
  say(document.id);
}

const client = granted(await storage.inCounty(county, ({ clients }) => clients.insert(aClient())));
say(client.id);
for (;;) await Promise.all(Array.from({ length: 8 }, () => write(client.id)));
