import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Objection } from "../../objection/schema.ts";

/** A complaint that the supervisor has transferred is handled as an objection, and the answer is copied to the supervisor. */
export const transferredComplaintsAnswerIsCopied = defineRule<Objection>()({
  id: "casework/transferred-complaints-answer-is-copied",
  ref: "AsL-23a",
  legalBasis: [provision("AsL", "23 a")],
  inForce: { from: "2015-01-01" },
  severity: "error",
  messageKeys: ["copySent", "copyMissing", "notAnsweredYet", "notTransferred"],
  eventDate: ({ receivedOn }) => receivedOn,
  appliesWhen: ({ transferredFrom }) => (transferredFrom ? true : "notTransferred"),
  check({ answeredOn, copySentOn }, { pass, fail, undetermined }, { today }) {
    if (copySentOn !== undefined) return pass("copySent", { copySentOn });
    return answeredOn === undefined || answeredOn >= today
      ? undetermined("notAnsweredYet", ["copySentOn"])
      : fail("copyMissing", ["copySentOn"]);
  },
});
