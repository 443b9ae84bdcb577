import { localDate as day } from "@koonti/core";
import { emptyAssessment, type ServiceNeedAssessment } from "@koonti/service-need";
import type { Example } from "../../example.ts";
import { socialWorker } from "../workers.ts";

const COMPLETE: ServiceNeedAssessment = {
  ...emptyAssessment("client"),
  startedOn: day("2026-11-09"),
  completedOn: day("2026-12-04"),
  assessor: socialWorker,
  summary: "The rent is in arrears and the debts have grown; the days have lost their rhythm.",
  hasNeed: true,
  needNature: "longTerm",
  clientView: "I want to keep my home.",
  conclusions: "There are conditions for a client relationship.",
  ownWorkerNeed: { client: "One person to turn to is enough.", professional: "An own worker is needed.", needed: true },
  rightsExplained: true,
  alternativesExplained: true,
  understood: true,
};

/** A completed assessment with some members otherwise; `undefined` leaves one out. */
export const assessed = (facts: Partial<ServiceNeedAssessment>, options?: Example<unknown>["options"]): Example<ServiceNeedAssessment> => ({
  subject: { ...COMPLETE, ...facts },
  today: day("2026-12-07"),
  ...(options && { options }),
});

/** The same while it goes on. */
export const goingOn = (facts: Partial<ServiceNeedAssessment>): Example<ServiceNeedAssessment> =>
  assessed({ completedOn: undefined, ...facts });

/** The same completed on another day. */
export const completedOn = (date: string, facts: Partial<ServiceNeedAssessment>): Example<ServiceNeedAssessment> =>
  assessed({ startedOn: day(date), completedOn: day(date), ...facts });
