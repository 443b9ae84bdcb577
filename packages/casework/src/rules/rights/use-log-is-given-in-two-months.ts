import { deadlineInMonths } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DataRequest } from "../../own-data/schema.ts";

const ATL_11 = provision("ATL", "11");
const WITHIN_MONTHS = 2;

/**
 * The client is told who has used their data, to whom they went and on what ground, at the latest two months from the request; a refusal is
 * a written decision. The one month of the general data protection regulation does not concern the log.
 */
export const useLogIsGivenInTwoMonths = defineRule<DataRequest>()({
  id: "casework/use-log-is-given-in-two-months",
  ref: "ATL-11",
  legalBasis: [ATL_11],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["given", "givenLate", "notGiven", "running", "refusalNotWritten", "otherRequest"],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen: ({ kind }) => (kind === "useLog" ? true : "otherRequest"),
  check({ requestedOn, answeredOn, refused, writtenRefusal }, { deadline, byDeadline, fail }) {
    const due = deadline({
      startEvent: "dataRequest",
      start: requestedOn,
      target: deadlineInMonths(requestedOn, WITHIN_MONTHS),
      metOn: answeredOn,
      counting: { unit: "months", n: WITHIN_MONTHS },
      provision: ATL_11,
    });
    if (refused === true && writtenRefusal !== true) return fail("refusalNotWritten", ["writtenRefusal"], {}, { deadline: due });
    const keys = { met: "given", metLate: "givenLate", late: "notGiven", open: "running" } as const;
    return byDeadline(due, keys, { path: ["answeredOn"], missing: ["answeredOn"] });
  },
});
