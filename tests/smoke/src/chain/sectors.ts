import { type ApiClient, routes, type WireDocument } from "@koonti/api-contract";
import type { Client, DocumentContent } from "@koonti/casework";
import { answerFrom, type CaseAssessment, comparable, inOrder, requestFrom } from "@koonti/harness";
import type { Collation } from "@koonti/service-need";
import { answered, at, CLIENTS, demand, PARTNERS, plain, refused, type Stage, WORKER } from "../stage.ts";

type SectorAssessment = DocumentContent<"sectorAssessment">;

/** Who writes an assessment: the client their own, a partner who can sign in theirs, the worker all others. */
const writerOf = ({ file }: Stage, { sector, organisation }: CaseAssessment): string =>
  (sector === "client" ? CLIENTS[file.client.hetu ?? ""] : PARTNERS[organisation]) ?? WORKER;

/** Somebody who has been asked finds the request and sees nothing else of the record. */
async function findsOnlyTheRequest(as: ApiClient, request: WireDocument): Promise<void> {
  const { rows } = answered(await as(routes.getWorklist, { query: { scope: "mine" } }), "reading the worklist");
  demand(
    rows.some(({ documentId, task }) => documentId === request.id && task === "giveSectorAssessment"),
    "the one who was asked finds the request in the worklist",
  );
  const { documents } = answered(await as(routes.getRecord, { params: { clientId: request.clientId } }), "reading the record");
  demand(
    documents.every(({ kind, content }) => kind === "sectorAssessment" && content["organisation"] === request.content["organisation"]),
    "a partner sees only what they were asked for",
  );
}

async function assessedBy(stage: Stage, { id: clientId }: Client, assessment: CaseAssessment): Promise<void> {
  const [worker, person] = [await stage.as(WORKER), writerOf(stage, assessment)];
  const writer = await stage.as(person);
  const content = requestFrom(stage.file, assessment);
  const body = { kind: "sectorAssessment" as const, content: plain(content) };
  const request = answered(await worker(routes.postDocument, { params: { clientId }, body }), `asking ${assessment.sector}`);
  if (person.startsWith("partner")) await findsOnlyTheRequest(writer, request);
  const written = answerFrom(request.content as unknown as SectorAssessment, assessment);
  const saved = answered(
    await writer(routes.putDocument, { params: at(request), version: request.version, body: { content: plain(written) } }),
    `saving the assessment of ${assessment.sector}`,
  );
  const final = answered(
    await writer(routes.finaliseDocument, { params: at(saved), version: saved.version }),
    `finishing the assessment of ${assessment.sector}`,
  );
  demand(final.status === "final", "the assessment is final");
}

/** Each sector of the case makes its own assessment. A partner who has not been asked sees nothing. */
export async function sectorAssessments(stage: Stage, client: Client): Promise<void> {
  for (const partner of Object.values(PARTNERS)) {
    const problem = refused(await (await stage.as(partner))(routes.getRecord, { params: { clientId: client.id } }), `${partner} not asked`);
    demand(problem.status === 403, "a partner who has not been asked is refused");
  }
  for (const assessment of stage.file.sectorAssessments) await assessedBy(stage, client, assessment);
}

/** The collation, as the API gives it. */
const collationOf = async (stage: Stage, { id: clientId }: Client): Promise<Collation> =>
  answered(await (await stage.as(WORKER))(routes.getCollation, { params: { clientId } }), "reading the collation") as unknown as Collation;

/** The collation is the one that the case expects: of the assessments alone, or against the plan as well. */
export async function collationIsExpected(stage: Stage, client: Client, withPlan: boolean): Promise<Collation> {
  const collation = await collationOf(stage, client);
  const { expectedCollation } = stage.file;
  if (!expectedCollation) return collation;
  const expected = inOrder(withPlan ? expectedCollation : { ...expectedCollation, uncoveredNeeds: [], missingResponsibilities: [] });
  const [said, wanted] = [JSON.stringify(comparable(collation), undefined, 1), JSON.stringify(expected, undefined, 1)];
  demand(said === wanted, `the collation is\n${said}\nand the case expects\n${wanted}`);
  return collation;
}
