import { ageOn, deadlineInMonths } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { SupportOfEstablishedNeed } from "./support-of-established-need.ts";

const SHL_45_3 = provision("SHL", "45", "3");
const WITHIN_MONTHS = 1;
const AGE_LIMIT = 23;

/**
 * Psychosocial support of children and of those under 23 begins within a month of establishing the need, with the same exceptions as the
 * three months. In force from 1.5.2025.
 */
export const psychosocialSupportBeginsWithinAMonth = defineRule<SupportOfEstablishedNeed>()({
  id: "casework/psychosocial-support-begins-within-a-month",
  ref: "SHL-45-c",
  legalBasis: [SHL_45_3],
  inForce: { from: "2025-05-01" },
  severity: "error",
  options: { extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines },
  messageKeys: ["begunInTime", "begunLate", "notBegun", "running", "extended", "ageUnknown", "tooOld", "otherService"],
  eventDate: ({ establishedOn }) => establishedOn,
  appliesWhen({ service, birthDate, establishedOn }) {
    if (service !== "psychosocialSupport") return "otherService";
    return birthDate !== undefined && ageOn(birthDate, establishedOn) >= AGE_LIMIT ? "tooOld" : true;
  },
  check({ birthDate, establishedOn, implementedOn, extensionGround }, { deadline, byDeadline, undetermined }, { options }) {
    if (birthDate === undefined) return undetermined("ageUnknown", ["birthDate"]);
    const due = deadline({
      startEvent: "needEstablished",
      start: establishedOn,
      target: deadlineInMonths(establishedOn, WITHIN_MONTHS, { extend: options.extendAuthorityDeadlines }),
      metOn: implementedOn,
      counting: { unit: "months", n: WITHIN_MONTHS },
      provision: SHL_45_3,
      extensionGround,
    });
    const keys = { met: "begunInTime", metLate: "begunLate", late: "notBegun", open: "running", extended: "extended" } as const;
    return byDeadline(due, keys, { path: ["startedOn"], missing: ["startedOn"] });
  },
});
