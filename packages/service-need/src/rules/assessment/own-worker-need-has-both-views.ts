import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The document has the client's and the professional's assessment of the need for an own worker (item 4). */
export const ownWorkerNeedHasBothViews = defineRule<ServiceNeedAssessment>()({
  id: "service-need/own-worker-need-has-both-views",
  ref: "SHL-37.4",
  legalBasis: [provision("SHL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["bothRecorded", "clientsMissing", "professionalsMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(assessment, toolbox) {
    const { client, professional } = assessment.ownWorkerNeed;
    if (!client) return missing(assessment, toolbox, "clientsMissing", ["ownWorkerNeed", "client"]);
    if (!professional) return missing(assessment, toolbox, "professionalsMissing", ["ownWorkerNeed", "professional"]);
    return toolbox.pass("bothRecorded");
  },
});
