import { daysBetween, deadlineInDays } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Objection } from "../../objection/schema.ts";

/**
 * An objection is answered in writing, with reasons, within a reasonable time. The act has no number: one that has been open longer than
 * practice is warned of.
 */
export const objectionIsAnsweredInWritingWithReasons = defineRule<Objection>()({
  id: "casework/objection-is-answered-in-writing-with-reasons",
  ref: "AsL-23",
  legalBasis: [provision("AsL", "23")],
  inForce: { from: "2015-01-01" },
  severity: "error",
  severities: ["warning"],
  options: { objectionAnswerDays: LEGAL_OPTIONS.objectionAnswerDays },
  messageKeys: ["answered", "notInWriting", "reasonsMissing", "openLong", "open"],
  eventDate: ({ receivedOn }) => receivedOn,
  appliesWhen: () => true,
  check({ receivedOn, answeredOn, answeredInWriting, reasons }, { pass, fail, undetermined }, { options, today }) {
    if (answeredOn !== undefined && answeredOn <= today) {
      if (answeredInWriting !== true) return fail("notInWriting", ["answeredInWriting"]);
      return reasons ? pass("answered", { answeredOn }) : fail("reasonsMissing", ["reasons"]);
    }
    const params = { days: daysBetween(receivedOn, today) };
    const isLong = today > deadlineInDays(receivedOn, options.objectionAnswerDays);
    return isLong ? fail("openLong", ["answeredOn"], params, { severity: "warning" }) : undetermined("open", ["answeredOn"], params);
  },
});
