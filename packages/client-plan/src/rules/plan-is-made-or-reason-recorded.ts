import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";

/** Why no plan is made: it is evidently unnecessary, or the client only gets temporary advice (SHL 39 §, AsL 7 §). */
export type NoPlanReason = "evidentlyUnnecessary" | "temporaryAdvice";

/** Whether a client's record has a plan, and why not. */
export interface PlanDuty {
  /** A plan is there, as a draft too. */
  readonly hasPlan: boolean;
  /** Only temporary advice is given: there is no assessment to be complemented. */
  readonly onlyAdvice?: boolean | undefined;
  /** The assessment that a plan would complement has been completed. */
  readonly assessmentCompleted?: boolean | undefined;
  readonly noPlanReason?: NoPlanReason | undefined;
}

/** The assessment is complemented by a client plan unless that is evidently unnecessary or only temporary advice is given. */
export const planIsMadeOrReasonRecorded = defineRule<PlanDuty>()({
  id: "client-plan/plan-is-made-or-reason-recorded",
  ref: "SHL-39-a",
  legalBasis: [provision("SHL", "39", "1"), provision("AsL", "7")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["planMade", "reasonRecorded", "onlyAdvice", "assessmentGoesOn", "neitherPlanNorReason"],
  appliesWhen({ hasPlan, onlyAdvice, assessmentCompleted, noPlanReason }) {
    if (hasPlan || noPlanReason !== undefined) return true;
    if (onlyAdvice === true) return "onlyAdvice";
    return assessmentCompleted === false ? "assessmentGoesOn" : true;
  },
  check({ hasPlan, noPlanReason }, { pass, fail }) {
    if (hasPlan) return pass("planMade");
    return noPlanReason === undefined ? fail("neitherPlanNorReason", ["noPlanReason"]) : pass("reasonRecorded");
  },
});
