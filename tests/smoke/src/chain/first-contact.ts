import { routes } from "@koonti/api-contract";
import type { Client } from "@koonti/casework";
import type { UserId } from "@koonti/core";
import { assignmentFrom, basicsFrom, contactFrom, initiationFrom, urgencyFrom } from "@koonti/harness";
import { answered, demand, plain, type Stage, WORKER } from "../stage.ts";

/** A record that has been opened, and its contact. */
export interface Opened {
  readonly client: Client;
  readonly contactId: string;
}

/** The contact comes in to the social worker, who is named for the client; the matter begins and urgency is assessed in the same breath. */
export async function firstContact({ file, as }: Stage): Promise<Opened> {
  const worker = await as(WORKER);
  const basics = basicsFrom(file);
  demand(basics !== undefined, `${file.id} has no named client: there is no chain to play`);
  const urgency = urgencyFrom(file);
  const body = { client: basics, contact: contactFrom(file), initiation: initiationFrom(file), ...(urgency ? { urgency } : {}) };
  const { client, documents } = answered(await worker(routes.postContact, { body }), "receiving the contact");
  demand(documents.length === (urgency ? 3 : 2), "the contact, the matter and the urgency are documents");
  const { user } = answered(await worker(routes.getSession, {}), "asking who is signed in");
  const assignment = assignmentFrom(file, user.id as UserId);
  answered(
    await worker(routes.postDocument, { params: { clientId: client.id }, body: { kind: "assignment", content: plain(assignment) } }),
    "naming the own worker",
  );
  return { client, contactId: documents[0]?.id ?? "" };
}
