import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Assignment } from "../assignment/schema.ts";
import { responsibleWorkerTeam } from "../assignment/team.ts";

/** Before 1.1.2023 the own worker or the pair worker had to be a social worker; the form of employment did not matter. */
export const specialSupportNeedsSocialWorkerBefore2023 = defineRule<Assignment>()({
  id: "responsible-worker/special-support-needs-social-worker-before-2023",
  ref: "SHL-42-c",
  legalBasis: [provision("SHL", "42")],
  inForce: { from: "2015-04-01", until: "2022-12-31" },
  severity: "error",
  messageKeys: ["socialWorker", "noSocialWorker", "specialSupportNotAssessed", "nobodyNamed"],
  eventDate: ({ namedOn }) => namedOn,
  appliesWhen: (assignment) => {
    if (assignment.specialSupport === "no") return false;
    return responsibleWorkerTeam(assignment).length > 0 || "nobodyNamed";
  },
  check(assignment, { pass, fail, undetermined }) {
    if (assignment.specialSupport === "notAssessed") return undetermined("specialSupportNotAssessed", ["specialSupport"]);
    const found = responsibleWorkerTeam(assignment).some(({ worker }) => worker.profession === "socialWorker");
    return found ? pass("socialWorker") : fail("noSocialWorker", ["pairWorker"]);
  },
});
