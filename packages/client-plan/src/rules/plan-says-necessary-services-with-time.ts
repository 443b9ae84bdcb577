import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { PlannedService } from "../plan/schema.ts";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

const hasTime = ({ startOn, duration }: PlannedService): boolean => startOn !== undefined && Boolean(duration);

/**
 * The plan has the own worker's assessment of services necessary for health or development, with start and duration (item 3): as a text, or
 * in the services themselves (structure 15020 allows both).
 */
export const planSaysNecessaryServicesWithTime = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-says-necessary-services-with-time",
  ref: "SHL-39-b.3",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: [...ONE_TEXT_KEYS, "inServices"],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const { items, services } = subject.plan;
    const inServices = !items.necessaryServices.text && services.length > 0 && services.every(hasTime);
    return inServices ? toolbox.pass("inServices") : oneText(subject, toolbox, "necessaryServices");
  },
});
