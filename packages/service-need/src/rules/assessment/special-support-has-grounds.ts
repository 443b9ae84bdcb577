import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf } from "./finished.ts";
import { ADULT_REASONS, judgeSpecialSupport, SPECIAL_SUPPORT_KEYS } from "./special-support.ts";

/** An adult found to need special support does so by the act as amended on 1.1.2023, when other addictive behaviour became a reason. */
export const specialSupportHasGrounds = defineRule<ServiceNeedAssessment>()({
  id: "service-need/special-support-has-grounds",
  ref: "SHL-3-special",
  legalBasis: [provision("SHL", "3")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: SPECIAL_SUPPORT_KEYS,
  eventDate: dayOf,
  appliesWhen: ({ subject, specialSupport }) => subject === "client" && specialSupport.entitled === true,
  check: ({ specialSupport }, toolbox) => judgeSpecialSupport(specialSupport, toolbox, ADULT_REASONS),
});
