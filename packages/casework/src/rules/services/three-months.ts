import { deadlineInMonths } from "@koonti/core";
import type { DeadlineFacts, Provision } from "@koonti/rules";
import type { ServicesOfMatter } from "./services-of-matter.ts";

/** SHL 45 §, VanhL 18 §: a decision is carried out at the latest three months from initiation. */
const IMPLEMENT_WITHIN_MONTHS = 3;

/** The keys of what the three months can lead to. */
export const IMPLEMENTATION_KEYS = ["begunInTime", "begunLate", "notBegun", "running", "extended"] as const;

/** {@link IMPLEMENTATION_KEYS} by what the deadline says. */
export const BY_DEADLINE = { met: "begunInTime", metLate: "begunLate", late: "notBegun", open: "running", extended: "extended" } as const;

/** The three months of a matter as facts of a deadline. */
export const threeMonthsOf = (
  { initiatedOn, implementedOn, extensionGround }: ServicesOfMatter,
  provision: Provision,
  extend: boolean,
): DeadlineFacts => ({
  startEvent: "initiation",
  start: initiatedOn,
  target: deadlineInMonths(initiatedOn, IMPLEMENT_WITHIN_MONTHS, { extend }),
  metOn: implementedOn,
  counting: { unit: "months", n: IMPLEMENT_WITHIN_MONTHS },
  provision,
  extensionGround,
});
