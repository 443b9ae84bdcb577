import { type ApiClient, routes, type WireDocument } from "@koonti/api-contract";
import {
  basicsFrom,
  caseNumbered,
  completedAssessmentFrom,
  contactFrom,
  initiationFrom,
  readCase,
  startedAssessmentFrom,
} from "@koonti/harness";
import { startPostgres } from "@koonti/postgres";
import { openStorage, type Storage } from "@koonti/storage";
import { type Candidate, figure, interleaved, lineOf, timesLonger } from "../measure.ts";
import { type BareDatabase, barePglite, barePostgres } from "./bare-database.ts";
import { signedApi } from "./signed-api.ts";

const REQUESTS = 50;
const ROUNDS = 9;

async function draftOver(client: ApiClient): Promise<WireDocument> {
  const path = caseNumbered("01");
  if (!path) throw new Error("There is no case beside the repository to write documents of");
  const file = readCase(path);
  const basics = basicsFrom(file);
  const opened = await client(routes.postContact, {
    body: { ...(basics ? { client: basics } : {}), contact: contactFrom(file), initiation: initiationFrom(file) },
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const content = { ...completedAssessmentFrom(file, startedAssessmentFrom(file, [])) };
  const draft = await client(routes.postDocument, {
    params: { clientId: opened.value.client.id },
    body: { kind: "serviceNeedAssessment", content },
  });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
  return draft.value;
}

async function inTurn(times: number, what: () => Promise<unknown>): Promise<void> {
  for (let n = 0; n < times; n += 1) await what();
}

function candidates(client: ApiClient, bare: BareDatabase, draft: WireDocument): readonly Candidate[] {
  const params = { clientId: draft.clientId, documentId: draft.id };
  const text = JSON.stringify(draft.content);
  let { version } = draft;
  const save = async (): Promise<void> => {
    const saved = await client(routes.putDocument, {
      params,
      version,
      body: { content: { ...draft.content, summary: `Tallennus ${version}` } },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    version = saved.value.version;
  };
  const candidate = (name: string, what: () => Promise<unknown>): Candidate => ({
    name,
    things: REQUESTS,
    round: () => inTurn(REQUESTS, what),
  });
  return [
    candidate("bare insert", () => bare.insert(text)),
    candidate("GET of the record over HTTP", () => client(routes.getRecord, { params: { clientId: draft.clientId } })),
    candidate("PUT of a draft over HTTP", save),
  ];
}

async function onDatabase(name: string, storage: Storage, bare: BareDatabase): Promise<readonly string[]> {
  const api = await signedApi(storage);
  try {
    const draft = await draftOver(api.client);
    const measured = await interleaved(candidates(api.client, bare, draft), ROUNDS);
    const [insert, ...requests] = measured;
    if (!insert) return [];
    return [
      `${name}, one request after another, a document of ${JSON.stringify(draft.content).length} characters`,
      ...measured.map((one) => `  ${lineOf(one, "requests")}`),
      ...requests.map((one) => `  ${one.name} takes ${figure(timesLonger(one, REQUESTS, insert, REQUESTS))} bare inserts`),
    ];
  } finally {
    await api.close();
    await bare.close();
    await storage.close();
  }
}

/** GET of a record and PUT of a draft, with everything they do (checks, access decision, rules, versions, log), to a bare insert. */
export async function httpBench(): Promise<readonly string[]> {
  const embedded = await onDatabase("PGlite", await openStorage({ memory: true }), await barePglite());
  const server = await startPostgres();
  try {
    const connectionString = await server.createDatabase("bench");
    return [
      ...embedded,
      ...(await onDatabase("PostgreSQL", await openStorage({ connectionString }), await barePostgres(connectionString))),
    ];
  } finally {
    await server.stop();
  }
}
