import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientPlan, PlannedService } from "../plan/schema.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

const SOCIAL_REHABILITATION = "3";
const BY_NAME = /^\s*(?:sosiaalinen kuntoutus|social rehabilitering|social rehabilitation)(?![\p{L}])/iu;

/** By the item of SHL 14 §; a social service without one is known by its name. */
const isSocialRehabilitation = ({ shl14, category, name }: PlannedService): boolean =>
  shl14 === undefined ? category === "1" && BY_NAME.test(name) : shl14 === SOCIAL_REHABILITATION;

const isWithoutGoal = ({ goalIds }: PlannedService, { goals }: ClientPlan): boolean => !goals.some(({ id }) => goalIds.includes(id));

/** Social rehabilitation is goal-directed support: in a plan it serves a goal. */
export const socialRehabilitationHasAGoal = defineRule<PlanUnderReview>()({
  id: "client-plan/social-rehabilitation-has-a-goal",
  ref: "SHL-17",
  legalBasis: [provision("SHL", "17")],
  inForce: { from: "2023-01-01" },
  severity: "warning",
  messageKeys: ["hasGoal", "noSocialRehabilitation", "goalMissing"],
  eventDate: dayOf,
  appliesWhen: ({ plan }) => (plan.services.some(isSocialRehabilitation) ? true : "noSocialRehabilitation"),
  check({ plan }, { pass, fail }) {
    const index = plan.services.findIndex((service) => isSocialRehabilitation(service) && isWithoutGoal(service, plan));
    return index < 0 ? pass("hasGoal") : fail("goalMissing", ["plan", "services", index, "goalIds"]);
  },
});
