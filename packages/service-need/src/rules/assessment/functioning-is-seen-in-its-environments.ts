import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ENVIRONMENT_LABELS } from "../../assessment/labels.ts";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf } from "./finished.ts";

const ENVIRONMENTS = ["health", "housing", "everydayLife", "changes"] as const;

/**
 * Since 1.1.2025 functional ability is looked at in different environments: health, living conditions, everyday life and changes in them,
 * to the extent the situation requires. What is not written a professional judges as needed or not.
 */
export const functioningIsSeenInItsEnvironments = defineRule<ServiceNeedAssessment>()({
  id: "service-need/functioning-is-seen-in-its-environments",
  ref: "SHL-36-f",
  legalBasis: [provision("SHL", "36")],
  inForce: { from: "2025-01-01" },
  severity: "warning",
  messageKeys: ["allSeen", "someNotWritten"],
  eventDate: dayOf,
  appliesWhen: () => true,
  check({ lifeSituation }, { pass, undetermined }) {
    const open = ENVIRONMENTS.filter((name) => !lifeSituation[name]);
    if (open.length === 0) return pass("allSeen");
    return undetermined(
      "someNotWritten",
      open.map((name) => `lifeSituation.${name}`),
      { missing: open.map((name) => ENVIRONMENT_LABELS[name]) },
    );
  },
});
