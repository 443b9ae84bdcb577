import { routes, type WireDocument } from "@koonti/api-contract";
import type { Client } from "@koonti/casework";
import { completedAssessmentFrom, startedAssessmentFrom } from "@koonti/harness";
import { type Collation, needsFromCollation } from "@koonti/service-need";
import { answered, at, demand, plain, refused, type Stage, WORKER } from "../stage.ts";

/** The service-need assessment is drafted from the collation, cannot be finished half-written, is saved, and finished. */
export async function serviceNeedAssessment(stage: Stage, { id: clientId }: Client, collation: Collation): Promise<WireDocument> {
  const worker = await stage.as(WORKER);
  const started = startedAssessmentFrom(stage.file, needsFromCollation(collation));
  const body = { kind: "serviceNeedAssessment" as const, content: plain(started) };
  const draft = answered(await worker(routes.postDocument, { params: { clientId }, body }), "beginning the assessment");
  const early = refused(await worker(routes.finaliseDocument, { params: at(draft), version: draft.version }), "finishing it half-written");
  demand(early.status === 422 && (early.missing ?? []).length > 0, "a half-written assessment names what is missing");
  const completed = completedAssessmentFrom(stage.file, started);
  const saved = answered(
    await worker(routes.putDocument, { params: at(draft), version: draft.version, body: { content: plain(completed) } }),
    "saving the assessment",
  );
  const final = answered(await worker(routes.finaliseDocument, { params: at(saved), version: saved.version }), "finishing the assessment");
  demand(final.status === "final", "the assessment is final");
  return final;
}
