import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf } from "./finished.ts";
import { ADULT_REASONS, judgeSpecialSupport, SPECIAL_SUPPORT_KEYS } from "./special-support.ts";

const REASONS = ADULT_REASONS.filter((reason) => reason !== "addictiveBehaviour");

/** An adult found to need special support does so by the act before 1.1.2023: addictive behaviour could only be another comparable reason. */
export const specialSupportHasGroundsBefore2023 = defineRule<ServiceNeedAssessment>()({
  id: "service-need/special-support-has-grounds-before-2023",
  ref: "SHL-3-special",
  legalBasis: [provision("SHL", "3")],
  inForce: { from: "2015-04-01", until: "2022-12-31" },
  severity: "error",
  messageKeys: SPECIAL_SUPPORT_KEYS,
  eventDate: dayOf,
  appliesWhen: ({ subject, specialSupport }) => subject === "client" && specialSupport.entitled === true,
  check: ({ specialSupport }, toolbox) => judgeSpecialSupport(specialSupport, toolbox, REASONS),
});
