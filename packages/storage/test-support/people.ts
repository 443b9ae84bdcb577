import type { ClientId, CountyCode, DocumentId, LocalDate, UserId } from "@koonti/core";
import { type NewClient, type NewDocument, newId, type Storage, type Store, type StoredDocument } from "../src/index.ts";

let counties = 0;

/** A county no other test of the file has used. */
export const freshCounty = (): CountyCode => {
  counties += 1;
  return String(counties).padStart(2, "0") as CountyCode;
};

/** Begins again: codes have two digits and do not last for all files. */
export const forgetCounties = (): void => {
  counties = 0;
};

export const author = { userId: newId<"UserId">() as UserId, name: "Testi Työntekijä-03A" };
export const LAW_DATE = "2026-11-20" as LocalDate;

/** A synthetic client. */
export const aClient = (more: Partial<NewClient> = {}): NewClient => ({
  id: newId<"ClientId">(),
  names: ["Asiakas-12", "Testi"],
  content: { familyName: "Asiakas-12", givenNames: "Testi" },
  ...more,
});

/** A draft of that client. */
export const aDraft = (clientId: ClientId, more: Partial<NewDocument> = {}): NewDocument => ({
  id: newId<"DocumentId">(),
  clientId,
  kind: "note",
  status: "draft",
  author,
  lawDate: LAW_DATE,
  content: { text: "first" },
  ...more,
});

/** The next version of a document. */
export const nextOf = (id: DocumentId, expectedVersion: number, text: string) => ({
  id,
  expectedVersion,
  status: "draft" as const,
  author,
  lawDate: LAW_DATE,
  content: { text },
});

/** What a result carries; a refusal fails the test. */
export function granted<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Writes a client with one draft. */
export async function clientWithDraft(store: Store): Promise<{ readonly clientId: ClientId; readonly draft: StoredDocument }> {
  const client = granted(await store.clients.insert(aClient()));
  return { clientId: client.id, draft: granted(await store.documents.insert(aDraft(client.id))) };
}

/** A county that has one client with one draft. */
export async function countyWithDraft(storage: Storage) {
  const county = freshCounty();
  return { county, ...(await storage.inCounty(county, clientWithDraft)) };
}
