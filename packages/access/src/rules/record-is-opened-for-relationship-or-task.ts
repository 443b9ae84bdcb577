import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { RecordUse } from "./record-use.ts";

/** Client data are used on the ground of a client relationship verified by the system, or of another task that is stated; else not at all. */
export const recordIsOpenedForRelationshipOrTask = defineRule<RecordUse>()({
  id: "access/record-is-opened-for-relationship-or-task",
  ref: "ATL-9",
  legalBasis: [provision("ATL", "9")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["relationshipVerified", "taskStated", "denied", "openedWithoutGround", "notKnown"],
  appliesWhen: () => true,
  check({ outcome, relationshipVerified, otherTaskReason }, { pass, fail, undetermined }) {
    if (outcome === "denied") return pass("denied");
    if (relationshipVerified === true) return pass("relationshipVerified");
    if (otherTaskReason) return pass("taskStated");
    return relationshipVerified === undefined
      ? undetermined("notKnown", ["relationshipVerified"])
      : fail("openedWithoutGround", ["otherTaskReason"]);
  },
});
