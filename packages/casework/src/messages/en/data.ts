import type { Catalogue } from "@koonti/rules";
import type {
  clientDocumentRules,
  dataDisclosureRules,
  disclosureOfClientRules,
  documentOfClientRules,
  narrativeEntryRules,
  protectionOrderRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof clientDocumentRules,
  ...typeof narrativeEntryRules,
  ...typeof documentOfClientRules,
  ...typeof protectionOrderRules,
  ...typeof disclosureOfClientRules,
  ...typeof dataDisclosureRules,
];

/** Texts of the rules about client documents, protected identities and disclosed data. */
export const data: Catalogue<Rules> = {
  "casework/document-shows-its-service-task#duty": "Each client document shows the service task it belongs to.",
  "casework/document-shows-its-service-task#shown": "The service task is shown.",
  "casework/document-shows-its-service-task#notShown": "The service task is not shown.",
  "casework/document-shows-its-service-task#mend": "Mark the service task in the document.",
  "casework/document-names-client-and-author#duty": "A document shows the client with an identifier, and the author's office or task.",
  "casework/document-names-client-and-author#named": "The client is identified and the author's task is shown.",
  "casework/document-names-client-and-author#clientNotIdentified":
    "The client is not identified by an identity code, a temporary identifier or a date of birth.",
  "casework/document-names-client-and-author#authorsTaskMissing": "The author's office or task is not shown.",
  "casework/document-names-client-and-author#mend": "Add what is missing to the document.",
  "casework/joint-service-documents-stand-in-both-registers#duty":
    "The assessment and plan of a joint service stand in both registers as far as needed, the narrative in the social welfare register.",
  "casework/joint-service-documents-stand-in-both-registers#stored": "The document is stored as it should be.",
  "casework/joint-service-documents-stand-in-both-registers#registerMissing": "The document is missing from a register it belongs to.",
  "casework/joint-service-documents-stand-in-both-registers#narrativeAmongPatients":
    "The client narrative is stored in the patient register.",
  "casework/joint-service-documents-stand-in-both-registers#notKnown": "In which register the document is stored has not been recorded.",
  "casework/joint-service-documents-stand-in-both-registers#notJoint": "The document was not made in a joint service.",
  "casework/joint-service-documents-stand-in-both-registers#mend": "Store the document in the right register.",
  "casework/cooperation-has-no-common-narrative#duty":
    "Social welfare and health care in cooperation can have a common assessment and plan, but no common client narrative.",
  "casework/cooperation-has-no-common-narrative#otherDocument": "The document can be a common one.",
  "casework/cooperation-has-no-common-narrative#commonNarrative": "A common client narrative has been written in cooperation.",
  "casework/cooperation-has-no-common-narrative#notCooperation":
    "The document was not made in cooperation of social welfare and health care.",
  "casework/cooperation-has-no-common-narrative#mend": "Record the events in each one's own register.",
  "casework/protected-identity-is-recorded#duty":
    "A non-disclosure order that is known is recorded in the document of the client relationship.",
  "casework/protected-identity-is-recorded#recorded": "The order has been recorded.",
  "casework/protected-identity-is-recorded#notRecorded":
    "The client has an order, but it has not been recorded in the document of the client relationship.",
  "casework/protected-identity-is-recorded#noOrder": "The client has no order.",
  "casework/protected-identity-is-recorded#otherDocument": "The order is recorded in the document of the client relationship.",
  "casework/protected-identity-is-recorded#mend": "Record the order in the document of the client relationship.",
  "casework/protection-order-has-its-length#duty":
    "A non-disclosure order is granted first for at most five years and then for two years at a time, for special reasons until further notice.",
  "casework/protection-order-has-its-length#withinLimit": "The order is in force until {validUntil}, within the limits of the law.",
  "casework/protection-order-has-its-length#untilFurtherNotice": "The order is in force until further notice.",
  "casework/protection-order-has-its-length#tooLong":
    "The order is recorded as being in force until {validUntil}, but it can last {years} years at most.",
  "casework/protection-order-has-its-length#endMissing": "The last day of the order has not been recorded.",
  "casework/protection-order-has-its-length#orderUnknown": "Whether the order is the first has not been recorded.",
  "casework/protection-order-has-its-length#mend": "Check the order in the population register and correct the record.",
  "casework/protected-contact-details-stay#duty":
    "Contact details under a non-disclosure order are not passed on or shown to anyone but those whose task directly includes handling them.",
  "casework/protected-contact-details-stay#leftOut": "No protected contact details were disclosed.",
  "casework/protected-contact-details-stay#directTask": "Handling the contact details belongs to the recipient's ({recipient}) task.",
  "casework/protected-contact-details-stay#disclosed": "Protected data were disclosed to {recipient}: {data}.",
  "casework/protected-contact-details-stay#noOrder": "The client has no non-disclosure order.",
  "casework/protected-contact-details-stay#mend":
    "Ask the recipient to destroy the data, notify the data protection officer and tell the client.",
  "casework/health-and-social-data-go-by-permit-or-ground#duty":
    "Data go between social welfare and health care by the client's permit that itemises them, or on another ground of the law.",
  "casework/health-and-social-data-go-by-permit-or-ground#permit": "The client's permit itemises the data.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherGround": "The disclosure rests on a joint service or a statutory task.",
  "casework/health-and-social-data-go-by-permit-or-ground#incapacity":
    "The client cannot assess what a permit means and has no legal representative, and only necessary data went.",
  "casework/health-and-social-data-go-by-permit-or-ground#permitNotItemised": "The permit does not say which data it covers.",
  "casework/health-and-social-data-go-by-permit-or-ground#groundMissing":
    "Neither a permit nor another ground has been recorded for the disclosure.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherParties": "The disclosure is not between social welfare and health care.",
  "casework/health-and-social-data-go-by-permit-or-ground#mend":
    "Ask the client for a permit that itemises the data, or record the ground of the law.",
  "casework/social-data-go-between-providers-by-permit-or-ground#duty":
    "Social welfare data go between providers by the client's permit, or on another ground of the law.",
  "casework/social-data-go-between-providers-by-permit-or-ground#permit": "The client has given a permit.",
  "casework/social-data-go-between-providers-by-permit-or-ground#statutoryTask": "The authority needs the data for its statutory task.",
  "casework/social-data-go-between-providers-by-permit-or-ground#incapacity":
    "The client cannot assess what a permit means and has no legal representative, and only necessary data went.",
  "casework/social-data-go-between-providers-by-permit-or-ground#groundMissing":
    "Neither a permit nor another ground has been recorded for the disclosure.",
  "casework/social-data-go-between-providers-by-permit-or-ground#denied":
    "The client has denied the disclosure: another provision concerns it.",
  "casework/social-data-go-between-providers-by-permit-or-ground#otherParties":
    "The disclosure is not between providers of social welfare.",
  "casework/social-data-go-between-providers-by-permit-or-ground#mend": "Ask the client for a permit, or record the ground of the law.",
  "casework/disclosure-despite-denial-has-ground#duty":
    "What the client has denied goes only where it is necessary because of danger, a child's interest or the client's own interest.",
  "casework/disclosure-despite-denial-has-ground#groundRecorded": "The necessity and the ground of the law have been recorded.",
  "casework/disclosure-despite-denial-has-ground#groundMissing":
    "The client has denied the disclosure, and no ground of the law has been recorded.",
  "casework/disclosure-despite-denial-has-ground#notNecessary": "That only necessary data went has not been recorded.",
  "casework/disclosure-despite-denial-has-ground#notDenied": "The client has not denied the disclosure.",
  "casework/disclosure-despite-denial-has-ground#mend": "Record the ground and which data were necessary. Otherwise the data do not go.",
  "casework/narrative-entry-says-what-when-and-who#duty":
    "An entry of the client narrative says in what event the matter was handled, when, and who took part.",
  "casework/narrative-entry-says-what-when-and-who#whole": "The entry has the event, its time and those who took part.",
  "casework/narrative-entry-says-what-when-and-who#eventMissing": "The entry does not say in what event the matter was handled.",
  "casework/narrative-entry-says-what-when-and-who#participantsMissing": "The entry does not say who took part.",
  "casework/narrative-entry-says-what-when-and-who#timeMissing": "The entry lacks the time of the event.",
  "casework/narrative-entry-says-what-when-and-who#laterThanEntry":
    "The event is dated {happenedOn}, but the entry was made already on {enteredOn}.",
  "casework/narrative-entry-says-what-when-and-who#notKnown": "Something about the contents of the entry is not known.",
  "casework/narrative-entry-says-what-when-and-who#mend": "Complete the entry with the event, its time and those who took part.",
};
