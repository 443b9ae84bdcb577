import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { KelaStatement } from "../../kela-statement/schema.ts";

/**
 * A statement is about the size of other basic costs, about factors of a reduction or about urgency, and tells only what is needed for
 * that.
 */
export const statementKeepsToItsTopics = defineRule<KelaStatement>()({
  id: "social-assistance/statement-keeps-to-its-topics",
  ref: "TTL-15",
  legalBasis: [provision("TTL", "15")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["keepsToTopic", "otherTopic", "moreThanNecessary", "necessityNotRecorded"],
  eventDate: ({ sentOn }) => sentOn,
  appliesWhen: () => true,
  check({ topic, onlyNecessaryData }, { pass, fail, undetermined }) {
    if (topic === "other") return fail("otherTopic", ["topic"]);
    if (onlyNecessaryData === false) return fail("moreThanNecessary", ["onlyNecessaryData"]);
    return onlyNecessaryData === true ? pass("keepsToTopic") : undetermined("necessityNotRecorded", ["onlyNecessaryData"]);
  },
});
