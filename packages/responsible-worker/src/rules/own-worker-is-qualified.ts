import { licenceOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Assignment } from "../assignment/schema.ts";

/**
 * The own worker is a social welfare professional; a health care professional may act instead when the client's whole of services
 * justifies it.
 */
export const ownWorkerIsQualified = defineRule<Assignment>()({
  id: "responsible-worker/own-worker-is-qualified",
  ref: "SHL-42-b",
  legalBasis: [provision("SHL", "42"), provision("AHL", "3")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  messageKeys: ["socialProfessional", "justified", "justificationMissing", "notLicensed"],
  eventDate: ({ namedOn }) => namedOn,
  appliesWhen: ({ ownWorker }) => ownWorker !== undefined,
  check({ ownWorker, justification }, { pass, fail }) {
    const licence = ownWorker && licenceOf(ownWorker.profession);
    if (licence === "social") return pass("socialProfessional");
    if (licence !== "health") return fail("notLicensed", ["ownWorker", "profession"]);
    return justification ? pass("justified") : fail("justificationMissing", ["justification"]);
  },
});
