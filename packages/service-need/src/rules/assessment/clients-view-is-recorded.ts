import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The document has the client's opinion and view of the own need, unless an evident obstacle is recorded (item 3). */
export const clientsViewIsRecorded = defineRule<ServiceNeedAssessment>()({
  id: "service-need/clients-view-is-recorded",
  ref: "SHL-37.3",
  legalBasis: [provision("SHL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["recorded", "obstacleRecorded", "viewMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(assessment, toolbox) {
    if (assessment.clientView) return toolbox.pass("recorded");
    if (assessment.clientViewObstacle) return toolbox.pass("obstacleRecorded");
    return missing(assessment, toolbox, "viewMissing", ["clientView"]);
  },
});
