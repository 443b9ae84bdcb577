import type { Catalogue } from "@koonti/rules";
import type { decisionRules, rectificationRules } from "../../rules/index.ts";

type Rules = readonly [...typeof decisionRules, ...typeof rectificationRules];

/** Texts of the rules about decisions and their rectification. */
export const decisions: Catalogue<Rules> = {
  "casework/decision-is-written#duty": "The client has a right to a written decision.",
  "casework/decision-is-written#written": "The decision is in writing.",
  "casework/decision-is-written#notWritten": "The decision has not been given in writing.",
  "casework/decision-is-written#notRecorded": "Whether the decision is in writing has not been recorded.",
  "casework/decision-is-written#mend": "Give the decision in writing.",
  "casework/decision-has-reasons#duty": "A decision gives its reasons: the facts that bore on it and the provisions applied.",
  "casework/decision-has-reasons#reasonsGiven": "The reasons have been recorded.",
  "casework/decision-has-reasons#reasonsMissing": "The decision has no reasons.",
  "casework/decision-has-reasons#mend": "Record the reasons: facts and provisions.",
  "casework/decision-has-rectification-instructions#duty": "Instructions for asking for rectification are attached to a decision.",
  "casework/decision-has-rectification-instructions#attached": "The instructions are attached.",
  "casework/decision-has-rectification-instructions#notAttached": "The instructions for rectification are missing.",
  "casework/decision-has-rectification-instructions#notRecorded": "Whether the instructions are attached has not been recorded.",
  "casework/decision-has-rectification-instructions#mend": "Attach the instructions and give the decision to the client anew.",
  "casework/deviation-from-plan-is-reasoned#duty":
    "If the decision deviates from the whole of services written in the plan, the deviation is reasoned in the decision.",
  "casework/deviation-from-plan-is-reasoned#allGranted": "The decision grants the plan's whole of services.",
  "casework/deviation-from-plan-is-reasoned#deviationReasoned": "The decision leaves out {services}, and the deviation is reasoned.",
  "casework/deviation-from-plan-is-reasoned#reasonMissing": "The decision leaves out {services} and gives no reason for it.",
  "casework/deviation-from-plan-is-reasoned#noPlan": "The decision does not rest on a plan.",
  "casework/deviation-from-plan-is-reasoned#notOnServices": "The decision is not on social services.",
  "casework/deviation-from-plan-is-reasoned#mend": "Record in the decision why it deviates from the plan, or grant the planned services.",
  "casework/granted-service-answers-a-need#duty": "Each service granted answers at least one of the support needs that the act lists.",
  "casework/granted-service-answers-a-need#allAnswer": "Each service granted answers a support need.",
  "casework/granted-service-answers-a-need#needMissing": "No support need has been recorded for: {services}.",
  "casework/granted-service-answers-a-need#noPlan": "The decision does not rest on a plan.",
  "casework/granted-service-answers-a-need#notOnServices": "The decision is not on social services.",
  "casework/granted-service-answers-a-need#mend": "Record in the plan which support need the service answers.",
  "casework/special-support-is-decided-by-social-worker-in-office#duty":
    "On the services of a client who needs special support decides a social worker in a public-service office.",
  "casework/special-support-is-decided-by-social-worker-in-office#socialWorkerInOffice":
    "A social worker in a public-service office has decided.",
  "casework/special-support-is-decided-by-social-worker-in-office#otherDecider":
    "Somebody other than a social worker in a public-service office has decided.",
  "casework/special-support-is-decided-by-social-worker-in-office#deciderMissing": "Who decided has not been recorded.",
  "casework/special-support-is-decided-by-social-worker-in-office#specialSupportNotAssessed":
    "The need of special support has not been assessed.",
  "casework/special-support-is-decided-by-social-worker-in-office#noSpecialSupport": "The client does not need special support.",
  "casework/special-support-is-decided-by-social-worker-in-office#notOnServices": "The decision is not on social services.",
  "casework/special-support-is-decided-by-social-worker-in-office#mend": "Ask a social worker in a public-service office to decide.",
  "casework/disabled-person-is-decided-by-office-holder#duty": "An office holder decides on the services of a disabled person.",
  "casework/disabled-person-is-decided-by-office-holder#officeHolder": "An office holder has decided.",
  "casework/disabled-person-is-decided-by-office-holder#notInOffice": "The one who decided is no office holder.",
  "casework/disabled-person-is-decided-by-office-holder#deciderMissing": "Who decided has not been recorded.",
  "casework/disabled-person-is-decided-by-office-holder#notOnServices": "The decision is not on social services.",
  "casework/disabled-person-is-decided-by-office-holder#mend": "Ask an office holder to decide.",
  "casework/disability-decision-is-until-further-notice#duty":
    "A decision for a disabled person is in force until further notice, unless the person's interest or situation or the nature of the service requires a fixed term.",
  "casework/disability-decision-is-until-further-notice#untilFurtherNotice": "The decision is in force until further notice.",
  "casework/disability-decision-is-until-further-notice#fixedTermReasoned":
    "The decision is in force until {validUntil}, and the term is reasoned.",
  "casework/disability-decision-is-until-further-notice#reasonMissing":
    "The decision is in force until {validUntil}, but the term is not reasoned.",
  "casework/disability-decision-is-until-further-notice#notOnServices": "The decision is not on social services.",
  "casework/disability-decision-is-until-further-notice#mend": "Give the reason for the term, or decide until further notice.",
  "casework/rectification-is-asked-in-thirty-days#duty":
    "Rectification is asked for within 30 days of receiving the decision. A late request is not examined.",
  "casework/rectification-is-asked-in-thirty-days#askedInTime": "The request came on {metOn}. The last day was {target}.",
  "casework/rectification-is-asked-in-thirty-days#askedLate": "The request came on {metOn}, but the last day was {target}.",
  "casework/rectification-is-asked-in-thirty-days#periodRuns": "The client can ask for rectification until {target}.",
  "casework/rectification-is-asked-in-thirty-days#receiptUnknown": "When the client received the decision has not been recorded.",
  "casework/rectification-is-asked-in-thirty-days#notAsked": "No rectification has been asked for.",
  "casework/rectification-is-asked-in-thirty-days#mend":
    "Check the day of receipt. If the request is late, decide not to examine it and tell the client.",
};
