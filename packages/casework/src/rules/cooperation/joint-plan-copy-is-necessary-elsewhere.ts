import type { Sector } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { JointPlanCopy } from "../../joint-plan-copy/schema.ts";

/** Social welfare and health care store the joint plan in their own registers by other sections. */
const OWN_REGISTERS: readonly Sector[] = ["social", "health", "family", "elderly", "disability", "childProtection"];

/**
 * Another sector stores a copy of the joint plan only where it is necessary for the client in the matter it was made for, and no longer than
 * that: the copy says why, for what and until when.
 */
export const jointPlanCopyIsNecessaryElsewhere = defineRule<JointPlanCopy>()({
  id: "casework/joint-plan-copy-is-necessary-elsewhere",
  ref: "ATL-48",
  legalBasis: [provision("ATL", "48")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["necessityRecorded", "necessityMissing", "purposeMissing", "endMissing", "kept", "ownRegister"],
  eventDate: ({ storedOn }) => storedOn,
  appliesWhen: ({ sector }) => (OWN_REGISTERS.includes(sector) ? "ownRegister" : true),
  check({ necessity, purpose, keptUntil }, { pass, fail }, { today }) {
    if (!necessity) return fail("necessityMissing", ["necessity"]);
    if (!purpose) return fail("purposeMissing", ["purpose"]);
    if (keptUntil === undefined) return fail("endMissing", ["keptUntil"]);
    return keptUntil < today ? fail("kept", ["keptUntil"], { keptUntil }) : pass("necessityRecorded", { keptUntil });
  },
});
