import type { Catalogue } from "@koonti/rules";
import type { closingRules, establishedNeedRules, olderPersonRules, runningServiceRules, servicesRules } from "../../rules/index.ts";

type Rules = readonly [
  ...typeof servicesRules,
  ...typeof establishedNeedRules,
  ...typeof runningServiceRules,
  ...typeof olderPersonRules,
  ...typeof closingRules,
];

/** Texts of the rules about services, their beginning, and the end of the client relationship. */
export const services: Catalogue<Rules> = {
  "casework/services-begin-within-three-months#duty":
    "Services begin without undue delay, at the latest three months after the matter was initiated.",
  "casework/services-begin-within-three-months#begunInTime": "The last day was {target}, and services began on {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "The last day was {target}, but services began on {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "The last day was {target}, and no service has begun.",
  "casework/services-begin-within-three-months#running": "Services must begin by {target}.",
  "casework/services-begin-within-three-months#extended":
    "The last day was {target}. A special ground for taking longer has been recorded.",
  "casework/services-begin-within-three-months#noNeed": "According to the assessment no services are needed.",
  "casework/services-begin-within-three-months#declined": "No assessment is made, as it is evidently unnecessary.",
  "casework/services-begin-within-three-months#closed": "The matter was closed before any service began.",
  "casework/services-begin-within-three-months#mend":
    "Record the start of the service, or the special ground related to the client's need for which it takes longer.",
  "casework/older-persons-services-begin-within-three-months#duty":
    "An older person's services begin at the latest three months after the matter was initiated.",
  "casework/older-persons-services-begin-within-three-months#begunInTime": "The last day was {target}, and services began on {metOn}.",
  "casework/older-persons-services-begin-within-three-months#begunLate": "The last day was {target}, but services began on {metOn}.",
  "casework/older-persons-services-begin-within-three-months#notBegun": "The last day was {target}, and no service has begun.",
  "casework/older-persons-services-begin-within-three-months#running": "Services must begin by {target}.",
  "casework/older-persons-services-begin-within-three-months#extended":
    "The last day was {target}. A special ground for taking longer has been recorded.",
  "casework/older-persons-services-begin-within-three-months#noNeed": "According to the assessment no services are needed.",
  "casework/older-persons-services-begin-within-three-months#declined": "No assessment is made, as it is evidently unnecessary.",
  "casework/older-persons-services-begin-within-three-months#closed": "The matter was closed before any service began.",
  "casework/older-persons-services-begin-within-three-months#mend":
    "Record the start of the service, or the special ground related to the client's need for which it takes longer.",
  "casework/psychosocial-support-begins-within-a-month#duty":
    "Psychosocial support of children and of those under 23 begins within a month of establishing the need.",
  "casework/psychosocial-support-begins-within-a-month#begunInTime": "The last day was {target}, and support began on {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#begunLate": "The last day was {target}, but support began on {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#notBegun": "The last day was {target}, and support has not begun.",
  "casework/psychosocial-support-begins-within-a-month#running": "Support must begin by {target}.",
  "casework/psychosocial-support-begins-within-a-month#extended":
    "The last day was {target}. A special ground for taking longer has been recorded.",
  "casework/psychosocial-support-begins-within-a-month#ageUnknown": "The client's date of birth is not known.",
  "casework/psychosocial-support-begins-within-a-month#tooOld": "The client has turned 23.",
  "casework/psychosocial-support-begins-within-a-month#otherService": "The need established is of another service.",
  "casework/psychosocial-support-begins-within-a-month#mend":
    "Begin support at once and record its start, or record the special ground related to the client's need.",
  "casework/care-of-dependants-is-clarified#duty":
    "When the client gets substance, mental health or other services that weaken the capacity to care, the care of those in the client's care is clarified.",
  "casework/care-of-dependants-is-clarified#clarified": "The care of those in the client's care was clarified on {dependantsCheckedOn}.",
  "casework/care-of-dependants-is-clarified#notClarified":
    "There {count, plural, one {is # person} other {are # persons}} in the client's care, and their care has not been clarified.",
  "casework/care-of-dependants-is-clarified#dependantsUnknown": "Whether the client has children or others in care has not been recorded.",
  "casework/care-of-dependants-is-clarified#nobodyInCare": "Nobody is in the client's care.",
  "casework/care-of-dependants-is-clarified#otherService": "The service does not weaken the capacity to care for others.",
  "casework/care-of-dependants-is-clarified#mend": "Find out with the client who cares for those in the client's care, and record it.",
  "casework/service-rests-on-decision-or-contract#duty":
    "Arranging social welfare rests on an authority's decision, or in private social welfare on a written contract.",
  "casework/service-rests-on-decision-or-contract#decision": "The service rests on a decision.",
  "casework/service-rests-on-decision-or-contract#contract": "The service rests on a contract.",
  "casework/service-rests-on-decision-or-contract#neither":
    "The service has begun, but neither a decision nor a contract has been recorded.",
  "casework/service-rests-on-decision-or-contract#mend": "Make the decision, or record the contract the service rests on.",
  "casework/regular-services-need-rai#duty": "The RAI tool is used when an older person needs regular services.",
  "casework/regular-services-need-rai#raiUsed": "The RAI assessment has been made.",
  "casework/regular-services-need-rai#raiNotUsed": "The client needs regular services, but the RAI assessment has not been made.",
  "casework/regular-services-need-rai#raiNotRecorded": "Whether the RAI assessment has been made has not been recorded.",
  "casework/regular-services-need-rai#needNotRecorded": "Whether the client needs regular services has not been recorded.",
  "casework/regular-services-need-rai#noRegularServices": "The client does not need regular services.",
  "casework/regular-services-need-rai#mend": "Make the RAI assessment with the client.",
  "casework/closing-says-there-is-no-ground#duty":
    "The client relationship ends when it is recorded in a client document that there is no ground for arranging social welfare.",
  "casework/closing-says-there-is-no-ground#recorded": "That there is no ground has been recorded.",
  "casework/closing-says-there-is-no-ground#notDocumented": "The closing has not been recorded in a client document.",
  "casework/closing-says-there-is-no-ground#groundMissing": "The ground of the closing is missing.",
  "casework/closing-says-there-is-no-ground#otherGround":
    "The ground recorded is not the one by which the law ends the client relationship.",
  "casework/closing-says-there-is-no-ground#mend": "Record that there is no ground any more, or let the client relationship go on.",
  "casework/closing-says-when-and-why#duty": "The end of the client relationship and its ground are recorded.",
  "casework/closing-says-when-and-why#recorded": "The day and the ground have been recorded.",
  "casework/closing-says-when-and-why#endDayMissing": "The day of the end has not been recorded.",
  "casework/closing-says-when-and-why#groundMissing": "The ground has not been recorded.",
  "casework/closing-says-when-and-why#mend": "Record the day and the ground.",
};
