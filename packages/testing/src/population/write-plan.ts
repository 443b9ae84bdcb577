import { planContent } from "./plan-content.ts";
import type { Writing } from "./writing.ts";

const MADE_ON = 25;
const ANSWERED_ON = 27;
const SERVICES_BEGIN_ON = 35;

/** The joint plan: a draft with the usual gaps, one the client is asked about, or one that is finished and carried out. */
export function writePlan({ builder, wishes, day }: Writing): void {
  const { stage, worker, story } = wishes;
  const complete = stage !== "planning";
  const plan = builder.add("clientPlan", planContent(wishes, { madeOn: day(MADE_ON), complete }), worker, day(MADE_ON), false);
  if (stage !== "planned") return;
  builder.answerAndFinish(plan, worker, day(ANSWERED_ON));
  const [service] = wishes.servicesBegun === false ? [] : story.plan.services;
  if (!service) return;
  const start = { startedOn: day(SERVICES_BEGIN_ON), planId: plan.id, plannedServiceId: service.id, name: service.name };
  builder.add("serviceStart", start, worker, day(SERVICES_BEGIN_ON));
}
