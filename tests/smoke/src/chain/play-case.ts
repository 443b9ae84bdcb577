import { routes } from "@koonti/api-contract";
import { type CaseFile, corrected, type RunningServer } from "@koonti/harness";
import { answered, CLIENTS, demand, type Stage, stageFor, WORKER } from "../stage.ts";
import { serviceNeedAssessment } from "./assessment.ts";
import { firstContact } from "./first-contact.ts";
import { nationalDocuments } from "./national.ts";
import { observation } from "./observation.ts";
import { clientPlan, decisionAndStart } from "./plan.ts";
import { collationIsExpected, sectorAssessments } from "./sectors.ts";

/** What a case came to when it was played. */
export interface Played {
  readonly clientId: string;
  readonly calls: number;
  readonly people: number;
  readonly refusals: number;
  readonly documents: number;
  readonly national: number;
  readonly logRows: number;
}

/** The client, or the worker where the client cannot sign in, reads who has used the record. */
async function logRowsOf(stage: Stage, clientId: string): Promise<number> {
  const reader = await stage.as(CLIENTS[stage.file.client.hetu ?? ""] ?? WORKER);
  const { entries } = answered(await reader(routes.getAccessLog, { params: { clientId: clientId as never } }), "reading the access log");
  demand(
    entries.some(({ action }) => action === "denied"),
    "the log has the refusals",
  );
  return entries.length;
}

/** Plays a case through the HTTP API, from the first contact to the plan that the client has agreed to, and what follows from it. */
export async function playCase(server: RunningServer, file: CaseFile): Promise<Played> {
  // Information from elsewhere without its ground would be refused before there is a plan: all that is wrong but the plan is right from the start.
  const stage = stageFor(server, { ...corrected(file), plans: file.plans });
  const { client, contactId } = await firstContact(stage);
  await sectorAssessments(stage, client);
  const collation = await collationIsExpected(stage, client, false);
  const assessment = await serviceNeedAssessment(stage, client, collation);
  const plan = await clientPlan({ ...stage, file: { ...stage.file, variants: file.variants } }, client);
  if (plan) {
    await collationIsExpected(stage, client, true);
    await decisionAndStart(stage, plan);
  }
  await nationalDocuments(stage, client.id, { contact: contactId, assessment: assessment.id, plan: plan?.id });
  await observation(stage);
  const logRows = await logRowsOf(stage, client.id);
  const { documents } = answered(
    await (await stage.as(WORKER))(routes.getRecord, { params: { clientId: client.id } }),
    "reading the record",
  );
  const { calls, people, refusals, national } = stage.counts;
  return { clientId: client.id, calls, people: people.size, refusals, documents: documents.length, national, logRows };
}
