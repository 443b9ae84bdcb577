import type { Grant } from "@koonti/access";
import type { receivedContactSchema } from "@koonti/api-contract";
import { type ClientBasics, type ClientRecord, identifierProblem } from "@koonti/casework";
import { type ClientId, textIn } from "@koonti/core";
import { newId, type Store } from "@koonti/storage";
import type { z } from "zod";
import { ProblemError } from "../problem/problem-error.ts";
import { keysOf, loadRecord } from "./mapping.ts";
import type { RequestScope } from "./scope.ts";

type ReceivedContact = z.output<typeof receivedContactSchema>;

/** Receiving a contact is a statutory task of its own: it needs no client relationship beforehand, and is logged with this ground. */
const RECEIVING: Grant = { ground: "statute", purpose: "contactReceived" };

interface Found {
  readonly record: ClientRecord;
  readonly known: boolean;
  readonly grant: Grant;
}

const missingClient = () => new ProblemError("notFound", { errors: [{ pointer: "/clientId", code: "notFound", message: "" }] });

async function known(store: Store, clientId: ClientId): Promise<Found> {
  const record = await loadRecord(store, clientId);
  if (!record) throw missingClient();
  return { record, known: true, grant: RECEIVING };
}

function requireIdentifier(basics: ClientBasics, { services, language }: RequestScope): void {
  const problem = identifierProblem(basics, { allowArtificial: services.allowArtificialIdentityCodes === true });
  if (problem)
    throw new ProblemError("invalidRequest", {
      errors: [{ pointer: "/client/hetu", code: problem.key, message: textIn(problem.text, language) }],
    });
}

async function opened(store: Store, basics: ClientBasics, scope: RequestScope): Promise<Found> {
  requireIdentifier(basics, scope);
  const written = await store.clients.insert({ id: newId<"ClientId">(), content: basics, ...keysOf(basics) });
  if (!written.ok) return known(store, written.error.clientId);
  return {
    record: { client: { id: written.value.id, version: written.value.version, basics }, documents: [] },
    known: false,
    grant: RECEIVING,
  };
}

/** The record a contact belongs to: of a known client, of one found by the same identity code, or a new one. */
export async function findOrOpenRecord(store: Store, { clientId, client }: ReceivedContact, scope: RequestScope): Promise<Found> {
  if (clientId) return known(store, clientId);
  if (!client) throw missingClient();
  return opened(store, client, scope);
}
