import { type ApiClient, routes, type WireDocument } from "@koonti/api-contract";
import { localDate } from "@koonti/core";
import { type CaseFile, contactFrom, initiationFrom, type RunningServer, signedIn } from "@koonti/harness";
import { answered, demand, WORKER } from "../stage.ts";

/** One write that the server has acknowledged. */
export interface Acknowledged {
  readonly clientId: string;
  readonly documentId: string;
  readonly version: number;
  readonly text: string;
}

const WRITERS = 6;

async function openedFor(worker: ApiClient, file: CaseFile, number: number): Promise<WireDocument> {
  const client = {
    givenNames: "Testi",
    familyName: `Asiakas-9${number}`,
    birthDate: localDate("1980-01-01"),
    protectedIdentity: false,
  };
  const body = { client, contact: contactFrom(file), initiation: initiationFrom(file) };
  const { client: opened } = answered(await worker(routes.postContact, { body }), "opening a record");
  const content = {
    subject: "client",
    initiationReasons: [],
    absentAuthorities: [],
    specialSupport: { reasons: [] },
    services: [],
    lifeSituation: {},
    needs: [],
    settlements: [],
    droppedStatements: [],
    ownWorkerNeed: {},
  };
  return answered(
    await worker(routes.postDocument, { params: { clientId: opened.id }, body: { kind: "serviceNeedAssessment", content } }),
    "opening a draft",
  );
}

/** Saves a draft again and again until the server is gone, and notes each save that was acknowledged. */
async function saveUntilGone(worker: ApiClient, draft: WireDocument, acknowledged: Acknowledged[]): Promise<void> {
  let { version } = draft;
  for (;;) {
    const text = `Tallennus ${version + 1}`;
    const params = { clientId: draft.clientId, documentId: draft.id };
    const answer = await worker(routes.putDocument, { params, version, body: { content: { ...draft.content, summary: text } } }).catch(
      () => undefined,
    );
    if (answer === undefined) return;
    const saved = answered(answer, "saving in the burst");
    demand(saved.version === version + 1, "a save makes one version");
    version = saved.version;
    acknowledged.push({ clientId: draft.clientId, documentId: draft.id, version, text });
  }
}

/** Several people write at once; after `enough` acknowledged writes the server is killed in the middle of the others. */
export async function burstUntilKilled(server: RunningServer, file: CaseFile, enough: number): Promise<readonly Acknowledged[]> {
  const worker = await signedIn(server, WORKER);
  const drafts = [];
  for (let number = 1; number <= WRITERS; number += 1) drafts.push(await openedFor(worker, file, number));
  const acknowledged: Acknowledged[] = [];
  const writing = drafts.map((draft) => saveUntilGone(worker, draft, acknowledged));
  while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.kill();
  await Promise.all(writing);
  return acknowledged;
}
