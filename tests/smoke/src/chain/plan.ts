import { type ApiClient, routes, type WireDocument } from "@koonti/api-contract";
import type { Client, DocumentContent } from "@koonti/casework";
import { corrected, dayOf, eventOf, planFrom } from "@koonti/harness";
import { answered, at, CLIENTS, demand, plain, refused, type Stage, WORKER } from "../stage.ts";

type Plan = DocumentContent<"clientPlan">;
type AnswerValue = Pick<DocumentContent<"planAnswer">, "answer" | "reason" | "words">;

const save = async (worker: ApiClient, draft: WireDocument, content: Plan): Promise<WireDocument> =>
  answered(
    await worker(routes.putDocument, { params: at(draft), version: draft.version, body: { content: plain(content) } }),
    "saving the plan",
  );

const answer = async (as: ApiClient, plan: WireDocument, answeredOn: string, value: AnswerValue): Promise<void> => {
  const content = { planId: plan.id, planVersion: plan.version, answeredOn, ...value };
  const body = { kind: "planAnswer" as const, content };
  answered(await as(routes.postDocument, { params: { clientId: plan.clientId }, body }), "answering the plan");
};

/** A plan as the case first has it, with what is wrong in it: the law keeps it from being finished. */
async function faultyDraft({ file, as }: Stage, worker: ApiClient, { id: clientId }: Client, faulty: Plan): Promise<WireDocument> {
  const body = { kind: "clientPlan" as const, content: plain(faulty) };
  const draft = answered(await worker(routes.postDocument, { params: { clientId }, body }), "drafting the plan");
  const breaches = file.expected.filter(
    ({ ruleRef, outcome, severity }) => /^SHL-39/.test(ruleRef) && outcome === "breached" && severity === "error",
  );
  if (breaches.length === 0) return draft;
  const problem = refused(
    await (await as(WORKER))(routes.finaliseDocument, { params: at(draft), version: 1 }),
    "finishing a plan against the law",
  );
  const refs = (problem.findings ?? []).map((finding) => (finding as { readonly ref: string }).ref);
  for (const { ruleRef } of breaches)
    demand(refs.includes(ruleRef), `the refusal names ${ruleRef}, it names ${refs.join(", ") || "nothing"}`);
  return draft;
}

/** The client answers each version in another of the three forms, and every answer is kept with the version it was given to. */
async function threeAnswers(stage: Stage, worker: ApiClient, draft: WireDocument, right: Plan): Promise<WireDocument> {
  const on = right.madeOn ?? dayOf({ at: "2026-03-26" });
  const client = await stage.as(CLIENTS[stage.file.client.hetu ?? ""] ?? WORKER);
  await answer(worker, draft, on, { answer: "couldNotAnswer", reason: "Asiakas ei päässyt tapaamiseen." });
  const second = await save(worker, draft, { ...right, items: { ...right.items, meetings: { text: "Kerran kuussa, puhelimitse." } } });
  await answer(client, second, on, { answer: "disagrees", reason: "Tapaamisia on liian harvoin.", words: "Kerran kuussa ei riitä." });
  const third = await save(worker, second, right);
  await answer(client, third, on, { answer: "agrees", words: "Näin tehdään." });
  const { documents } = answered(await worker(routes.getRecord, { params: { clientId: draft.clientId } }), "reading the answers");
  const kept = documents.filter(({ kind }) => kind === "planAnswer").map(({ content }) => `${content["planVersion"]} ${content["answer"]}`);
  demand(kept.join("; ") === "1 couldNotAnswer; 2 disagrees; 3 agrees", `every answer is kept with its version: ${kept.join("; ")}`);
  return third;
}

/** The joint plan: drafted, refused while it is against the law, mended, answered by the client version by version, and finished. */
export async function clientPlan(stage: Stage, client: Client): Promise<WireDocument | undefined> {
  const [faulty] = stage.file.plans;
  const right = corrected(stage.file).plans[0];
  if (!(faulty && right)) return undefined;
  const worker = await stage.as(WORKER);
  const draft = await faultyDraft(stage, worker, client, planFrom(stage.file, faulty));
  const agreed = await threeAnswers(stage, worker, draft, planFrom(stage.file, right));
  const final = answered(await worker(routes.finaliseDocument, { params: at(agreed), version: agreed.version }), "finishing the plan");
  demand(final.status === "final", "the plan is final");
  return final;
}

type Post = (kind: "decision" | "serviceStart", content: object) => Promise<WireDocument>;

/** The decision of the case, where it has one. */
async function decided({ file }: Stage, plan: WireDocument, post: Post): Promise<WireDocument | undefined> {
  const decision = eventOf(file, "decision");
  if (!decision) return undefined;
  const { deviationReason, grantedPlanServices = [] } = decision.facts as {
    readonly deviationReason: string | null;
    readonly grantedPlanServices?: readonly string[];
  };
  return post("decision", {
    kind: "socialService",
    decidedOn: dayOf(decision),
    planId: plan.id,
    grantedServices: grantedPlanServices,
    written: true,
    reasons: "Palvelut vastaavat arvioituja tarpeita.",
    rectificationInstructions: true,
    ...(deviationReason ? { deviationReason } : {}),
  });
}

/** What follows the plan: the decision and the first service, where the case has them. */
export async function decisionAndStart(stage: Stage, plan: WireDocument): Promise<void> {
  const worker = await stage.as(WORKER);
  const post: Post = async (kind, content) => {
    const body = { kind, content: plain(content) };
    return answered(await worker(routes.postDocument, { params: { clientId: plan.clientId }, body }), `recording the ${kind}`);
  };
  const decision = await decided(stage, plan, post);
  const start = eventOf(stage.file, "serviceStarted");
  if (!start) return;
  await post("serviceStart", {
    startedOn: dayOf(start),
    planId: plan.id,
    plannedServiceId: start.facts["planService"],
    name: "Sosiaaliohjaus",
    ...(decision ? { decisionId: decision.id } : {}),
  });
}
