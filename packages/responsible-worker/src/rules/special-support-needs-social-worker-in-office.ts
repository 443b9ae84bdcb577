import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Assignment } from "../assignment/schema.ts";
import { isSocialWorkerInOffice, responsibleWorkerTeam } from "../assignment/team.ts";

/**
 * When the client needs special support, the own worker or the worker doing client work together with them is a social worker, and since
 * 1.1.2023 in a public-service office. The own worker need not be the one.
 */
export const specialSupportNeedsSocialWorkerInOffice = defineRule<Assignment>()({
  id: "responsible-worker/special-support-needs-social-worker-in-office",
  ref: "SHL-42-c",
  legalBasis: [provision("SHL", "42")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["socialWorkerInOffice", "noSocialWorker", "notInOffice", "specialSupportNotAssessed", "nobodyNamed"],
  eventDate: ({ namedOn }) => namedOn,
  appliesWhen: (assignment) => {
    if (assignment.specialSupport === "no") return false;
    return responsibleWorkerTeam(assignment).length > 0 || "nobodyNamed";
  },
  check(assignment, { pass, fail, undetermined }) {
    if (assignment.specialSupport === "notAssessed") return undetermined("specialSupportNotAssessed", ["specialSupport"]);
    const workers = responsibleWorkerTeam(assignment).map(({ worker }) => worker);
    if (workers.some(isSocialWorkerInOffice)) return pass("socialWorkerInOffice");
    const hasSocialWorker = workers.some(({ profession }) => profession === "socialWorker");
    return hasSocialWorker ? fail("notInOffice", ["pairWorker"]) : fail("noSocialWorker", ["pairWorker"]);
  },
});
