import { dateOf } from "@koonti/core";
import {
  type AssessmentTiming,
  assessmentDeclineRules,
  assessmentRules,
  assessmentTimingRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  urgencyRules,
} from "@koonti/service-need";
import { birthDateFrom } from "../../client/birth-date.ts";
import type { Matter } from "../../matter/matter.ts";
import { mattersOf } from "../../matter/matters-of.ts";
import type { ClientRecord } from "../../record/record.ts";
import { at, perDocument, type ReviewPart, reviewPart } from "../review-part.ts";

function timingOf({ client: { basics } }: ClientRecord, matter: Matter): AssessmentTiming {
  const { contact, initiation, initiatedOn, assessment, decline } = matter;
  return {
    initiatedOn,
    birthDate: birthDateFrom(basics),
    highestCareAllowance: basics.highestCareAllowance ?? false,
    disabledPerson: basics.disabledPerson ?? assessment?.content.disabledPerson ?? false,
    specialSupportChild: initiation.content.specialSupportChild,
    startedOn: assessment?.content.startedOn,
    completedOn: assessment?.content.completedOn,
    declinedOn: decline?.content.declinedOn,
    ...(contact ? { contactOn: dateOf(contact.content.receivedAt), contactBy: contact.content.contactBy } : {}),
  };
}

/** Urgency is asked of each matter from the day the need became known. */
const urgencyPart = reviewPart({
  list: "urgencyRules",
  rules: urgencyRules,
  subjects: (record) =>
    mattersOf(record).map(({ initiation, initiatedOn, urgency }) =>
      at(initiation, { learnedOn: initiatedOn, urgencyAssessedOn: urgency && dateOf(urgency.content.assessedAt) }, initiatedOn),
    ),
});

/** The pace of the assessment is asked of each matter; shown at the assessment once there is one. */
const timingPart = reviewPart({
  list: "assessmentTimingRules",
  rules: assessmentTimingRules,
  subjects: (record) =>
    mattersOf(record).map((matter) => at(matter.assessment ?? matter.initiation, timingOf(record, matter), matter.initiatedOn)),
});

/** Everything the rules of the service-need package judge in a record. */
export const serviceNeedParts: readonly ReviewPart[] = [
  perDocument("contact", "contactRules", contactRules),
  perDocument("initiation", "initiationRules", initiationRules),
  urgencyPart,
  perDocument("assessmentDecline", "assessmentDeclineRules", assessmentDeclineRules),
  timingPart,
  perDocument("sectorAssessment", "sectorAssessmentRules", sectorAssessmentRules),
  perDocument("networkMapping", "networkMappingRules", networkMappingRules),
  perDocument("serviceNeedAssessment", "assessmentRules", assessmentRules),
];
