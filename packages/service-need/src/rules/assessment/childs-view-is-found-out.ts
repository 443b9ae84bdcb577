import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, STILL_OPEN } from "./finished.ts";

const SEVERITY_OPTION = {
  default: "warning",
  values: ["warning", "error"],
  description: "How serious it is that a child's view has not been recorded; the county chooses",
  confidence: "I",
} as const;

const firstGap = ({ childView }: ServiceNeedAssessment): "methodMissing" | "contentMissing" | undefined => {
  if (childView?.obstacleReason) return undefined;
  if (!childView?.method) return "methodMissing";
  return childView.summary ? undefined : "contentMissing";
};

/** A child's or young person's view is found out discreetly; the way and the main content are recorded, or the reason why not. */
export const childsViewIsFoundOut = defineRule<ServiceNeedAssessment>()({
  id: "service-need/childs-view-is-found-out",
  ref: "SHL-32",
  legalBasis: [provision("SHL", "32")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  severities: ["warning", "error"],
  options: { childsViewSeverity: SEVERITY_OPTION },
  messageKeys: ["recorded", "obstacleRecorded", "methodMissing", "contentMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ subject }) => subject === "child",
  check(assessment, { pass, fail, undetermined }, { options }) {
    const gap = firstGap(assessment);
    if (gap === undefined) return pass(assessment.childView?.obstacleReason ? "obstacleRecorded" : "recorded");
    const path = ["childView", gap === "methodMissing" ? "method" : "summary"];
    if (assessment.completedOn === undefined) return undetermined(STILL_OPEN, [path.join(".")]);
    return fail(gap, path, undefined, { severity: options.childsViewSeverity });
  },
});
