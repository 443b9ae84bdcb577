import { type Answer, type ApiClient, type Problem, routes, type WireDocument } from "@koonti/api-contract";
import type { ClientBasics, DocumentContent, DocumentKind } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { newcomer, receivedContact, storyFor } from "./story.ts";
import type { World } from "./world.ts";

/** The value of an answer that must be one; a problem fails the test with all it says. */
export function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.problem, undefined, 2)}`);
  return answer.value;
}

/** The problem of an answer that must be one. */
export function problemOf(answer: Answer<unknown>): Problem {
  if (answer.ok) throw new Error("Not refused");
  return answer.problem;
}

/** A client whose matter has begun. */
export interface Matter {
  readonly clientId: ClientId;
  readonly basics: ClientBasics;
  readonly hetu: string;
  readonly documents: readonly WireDocument[];
}

/** A first contact comes in to the worker; the own worker is named. */
export async function matterIn(world: World, more: Partial<ClientBasics> = {}): Promise<Matter> {
  const basics = newcomer(more);
  const worker = world.as("worker");
  const { client, documents } = answered(await worker(routes.postContact, { body: receivedContact(world, basics) }));
  await written(worker, client.id, "assignment", storyFor(world).oneOf("assignment"));
  return { clientId: client.id, basics, hetu: basics.hetu ?? "", documents };
}

/** Writes a new document. */
export const written = async <K extends DocumentKind>(
  as: ApiClient,
  clientId: ClientId,
  kind: K,
  content: DocumentContent<K>,
): Promise<WireDocument> =>
  answered(await as(routes.postDocument, { params: { clientId }, body: { kind, content: content as unknown as Record<string, unknown> } }));

/** The address of a document. */
export const at = ({ clientId, id: documentId }: WireDocument) => ({ clientId, documentId });

/** Makes a document final. */
export const finished = async (as: ApiClient, document: WireDocument): Promise<WireDocument> =>
  answered(await as(routes.finaliseDocument, { params: at(document), version: document.version }));

/** A content that says something else. */
export const changed = (
  { content }: WireDocument,
  changes: Readonly<Record<string, unknown>>,
): { readonly content: Record<string, unknown> } => ({
  content: { ...content, ...changes },
});
