import { birthDateOf, dateOf, type LocalDate } from "@koonti/core";
import {
  type AssessmentTiming,
  assessmentRules,
  assessmentTimingRules,
  contactRules,
  initiationRules,
  sectorAssessmentRules,
  urgencyRules,
} from "@koonti/service-need";
import type { Matter } from "../../matter/matter.ts";
import { mattersOf } from "../../matter/matters-of.ts";
import type { ClientRecord } from "../../record/record.ts";
import { perDocument, reviewPart } from "../review-part.ts";

const birthDate = ({ client: { basics } }: ClientRecord): LocalDate | undefined =>
  basics.birthDate ?? (basics.hetu === undefined ? undefined : birthDateOf(basics.hetu));

function timingOf(record: ClientRecord, { contact, initiation, initiatedOn, assessment }: Matter): AssessmentTiming {
  const { basics } = record.client;
  return {
    initiatedOn,
    birthDate: birthDate(record),
    highestCareAllowance: basics.highestCareAllowance ?? false,
    disabledPerson: basics.disabledPerson ?? assessment?.content.disabledPerson ?? false,
    specialSupportChild: initiation.content.specialSupportChild,
    startedOn: assessment?.content.startedOn,
    completedOn: assessment?.content.completedOn,
    ...(contact ? { contactOn: dateOf(contact.content.receivedAt), contactBy: contact.content.contactBy } : {}),
  };
}

/** Urgency is asked of each matter from the day the need became known. */
const urgencyPart = reviewPart({
  rules: urgencyRules,
  subjects: (record) =>
    mattersOf(record).map(({ initiation, initiatedOn, urgency }) => ({
      subject: { learnedOn: initiatedOn, urgencyAssessedOn: urgency && dateOf(urgency.content.assessedAt) },
      asOf: initiatedOn,
      documentId: initiation.id,
      documentKind: "initiation",
    })),
});

/** The pace of the assessment is asked of each matter; shown at the assessment once there is one. */
const timingPart = reviewPart({
  rules: assessmentTimingRules,
  subjects: (record) =>
    mattersOf(record).map((matter) => ({
      subject: timingOf(record, matter),
      asOf: matter.initiatedOn,
      documentId: (matter.assessment ?? matter.initiation).id,
      documentKind: (matter.assessment ?? matter.initiation).kind,
    })),
});

/** Everything the rules of the service-need package judge in a record. */
export const serviceNeedParts = [
  perDocument("contact", contactRules),
  perDocument("initiation", initiationRules),
  urgencyPart,
  timingPart,
  perDocument("sectorAssessment", sectorAssessmentRules),
  perDocument("serviceNeedAssessment", assessmentRules),
];
