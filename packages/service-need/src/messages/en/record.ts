import type { Catalogue } from "@koonti/rules";
import type {
  assessmentDeclineRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  urgencyRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof contactRules,
  ...typeof initiationRules,
  ...typeof urgencyRules,
  ...typeof assessmentDeclineRules,
  ...typeof sectorAssessmentRules,
  ...typeof networkMappingRules,
];

/** Texts of the rules about contact, initiation, urgency, declining, sector assessments and the close network. */
export const record: Catalogue<Rules> = {
  "service-need/notification-without-consent-has-ground#duty":
    "Those obliged to notify make contact with the person's consent. Without it they notify when the person is evidently unable to answer for own care, health or safety, or a child's interest necessarily requires it.",
  "service-need/notification-without-consent-has-ground#anyoneMayNotify": "The notifier is not obliged to notify. Anyone may.",
  "service-need/notification-without-consent-has-ground#consentGiven": "The contact was made with the person's consent.",
  "service-need/notification-without-consent-has-ground#groundRecorded": "There is no consent, but the ground for notifying is recorded.",
  "service-need/notification-without-consent-has-ground#consentMissing":
    "The contact by somebody obliged to notify has neither consent nor a ground for notifying without it.",
  "service-need/notification-without-consent-has-ground#mend": "Record the consent, or the ground for notifying without it.",

  "service-need/client-relationship-begins-with-the-matter#duty":
    "The client relationship begins by application, or when the handling of a matter initiated otherwise starts.",
  "service-need/client-relationship-begins-with-the-matter#begunInOrder": "The client relationship began on {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#beforeInitiation":
    "The start of the client relationship, {clientRelationshipStart}, is before the initiation on {initiatedOn}.",
  "service-need/client-relationship-begins-with-the-matter#notOnDayOfApplication":
    "The application initiated the matter on {initiatedOn}, but the start of the client relationship is {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#startNotRecorded":
    "The start of the client relationship has not been recorded yet.",
  "service-need/client-relationship-begins-with-the-matter#mend": "Check the start of the client relationship and the day of initiation.",

  "service-need/initiation-says-need-and-initiator#duty":
    "Of an initiation the support need and its possible grounds, who initiated the matter and when are recorded.",
  "service-need/initiation-says-need-and-initiator#allRecorded": "The facts of the initiation are recorded.",
  "service-need/initiation-says-need-and-initiator#needMissing": "The support need is not recorded.",
  "service-need/initiation-says-need-and-initiator#initiatorMissing": "It is not recorded who initiated the matter.",
  "service-need/initiation-says-need-and-initiator#mend": "Add what is missing to the initiation.",

  "service-need/urgent-need-is-assessed-at-once#duty":
    "The need of urgent help is assessed immediately when an employee learns of a person in need of support.",
  "service-need/urgent-need-is-assessed-at-once#assessedAtOnce":
    "The need became known on {start} and its urgency was assessed on {metOn}.",
  "service-need/urgent-need-is-assessed-at-once#assessedLate":
    "The need became known on {start}, but its urgency was not assessed until {metOn}. That is not immediately.",
  "service-need/urgent-need-is-assessed-at-once#notAssessed":
    "The need became known on {start}, and the need of urgent help has not been assessed.",
  "service-need/urgent-need-is-assessed-at-once#toBeAssessed": "The need of urgent help has not been assessed yet.",
  "service-need/urgent-need-is-assessed-at-once#mend":
    "Assess the need of urgent help now and record it. The delay cannot be mended afterwards.",

  "service-need/declined-assessment-has-reason#duty":
    "The service need is assessed unless making the assessment is evidently unnecessary. The reason is recorded.",
  "service-need/declined-assessment-has-reason#reasonRecorded": "The reason why an assessment is evidently unnecessary is recorded.",
  "service-need/declined-assessment-has-reason#reasonMissing": "No assessment is made, and no reason is recorded.",
  "service-need/declined-assessment-has-reason#mend": "Record why making an assessment is evidently unnecessary, or start one.",

  "service-need/information-from-elsewhere-has-its-source#duty":
    "Of information got from elsewhere it is recorded what was got, from whom and when, who asked for it, on what provision or consent it rests and for what purpose it was got.",
  "service-need/information-from-elsewhere-has-its-source#sourceRecorded": "The source of the information is recorded.",
  "service-need/information-from-elsewhere-has-its-source#sourceIncomplete": "Not recorded: {missing}.",
  "service-need/information-from-elsewhere-has-its-source#mend": "Add what is missing under Source of the information.",

  "service-need/asked-authority-takes-part#duty": "Another authority takes part in the assessment when the responsible worker asks.",
  "service-need/asked-authority-takes-part#tookPart": "{organisation} has taken part in the assessment.",
  "service-need/asked-authority-takes-part#stayedAway":
    "{organisation} stayed away although asked. The act has no time limit. Judge whether there is enough expertise without it, and record that it stayed away.",
  "service-need/asked-authority-takes-part#waiting":
    "{organisation} has not answered yet. It was asked {days, plural, =0 {less than a day} one {# day} other {# days}} ago. The act has no time limit.",
  "service-need/asked-authority-takes-part#waitedLong":
    "{organisation} has not answered in {days, plural, one {# day} other {# days}}. The county's own target is {partnerAnswerTargetDays} days.",
  "service-need/asked-authority-takes-part#mend": "Remind the authority, or record that it stayed away.",

  "service-need/network-is-mapped-with-consent-or-ground#duty":
    "The close network is mapped with the client's consent. Without it only when the client is evidently unable to answer for own health or safety and the information is necessary, or a child's interest requires it.",
  "service-need/network-is-mapped-with-consent-or-ground#consentGiven": "The client has consented.",
  "service-need/network-is-mapped-with-consent-or-ground#childInterest": "The child's interest requires the mapping.",
  "service-need/network-is-mapped-with-consent-or-ground#evidentlyUnable":
    "The client is evidently unable to answer for own health or safety, and the information is necessary.",
  "service-need/network-is-mapped-with-consent-or-ground#groundMissing": "There is neither consent nor a ground for mapping without it.",
  "service-need/network-is-mapped-with-consent-or-ground#groundNotOfLaw": "The reason recorded is not a ground of the act.",
  "service-need/network-is-mapped-with-consent-or-ground#notNecessary": "The information is not necessary, so the mapping needs consent.",
  "service-need/network-is-mapped-with-consent-or-ground#necessityNotRecorded": "It is not recorded whether the information is necessary.",
  "service-need/network-is-mapped-with-consent-or-ground#mend": "Ask for the client's consent, or record a ground of the act.",
};
