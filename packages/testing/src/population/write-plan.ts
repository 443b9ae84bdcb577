import type { DocumentContent, RecordDocument } from "@koonti/casework";
import { planContent } from "./plan-content.ts";
import { assessorOf, professional, type Writing } from "./writing.ts";

const MADE_ON = 25;
const ANSWERED_ON = 27;
const DECIDED_ON = 30;
const SERVICES_BEGIN_ON = 35;

type Plan = RecordDocument<"clientPlan">;

/** Everything the plan promises is granted in writing, with special support by a social worker in office. */
function writeDecision({ builder, wishes, day }: Writing, { id: planId, content }: Plan): RecordDocument<"decision"> {
  const decider = assessorOf(wishes);
  const decision: DocumentContent<"decision"> = {
    kind: "socialService",
    decidedOn: day(DECIDED_ON),
    decider: professional(decider),
    planId,
    grantedServices: content.services.map(({ id }) => id),
    written: true,
    reasons: "Palvelut vastaavat arvioituja tarpeita ja yhdessä tehtyä suunnitelmaa.",
    rectificationInstructions: true,
  };
  return builder.add("decision", decision, decider, day(DECIDED_ON));
}

/** The services are granted and the first of them begins. */
function writeServices(writing: Writing, plan: Plan): void {
  const { builder, wishes, day } = writing;
  const [service] = plan.content.services;
  if (!service) return;
  const { id: decisionId } = writeDecision(writing, plan);
  const start = { startedOn: day(SERVICES_BEGIN_ON), planId: plan.id, plannedServiceId: service.id, decisionId, name: service.name };
  builder.add("serviceStart", start, wishes.worker, day(SERVICES_BEGIN_ON));
}

/** The joint plan: a draft with the usual gaps, one the client is asked about, or one that is finished and carried out. */
export function writePlan(writing: Writing): void {
  const { builder, wishes, day } = writing;
  const { stage, worker } = wishes;
  const complete = stage !== "planning";
  const plan = builder.add("clientPlan", planContent(wishes, { madeOn: day(MADE_ON), complete }), worker, day(MADE_ON), false);
  if (stage !== "planned") return;
  builder.answerAndFinish(plan, worker, day(ANSWERED_ON));
  if (wishes.servicesBegun !== false) writeServices(writing, plan);
}
