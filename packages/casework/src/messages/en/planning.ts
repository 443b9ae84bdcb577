import type { Catalogue } from "@koonti/rules";
import type {
  authorityContactRules,
  carrierOfPlanRules,
  consultationRules,
  goalEvaluationRules,
  jointPlanCopyRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof carrierOfPlanRules,
  ...typeof consultationRules,
  ...typeof authorityContactRules,
  ...typeof jointPlanCopyRules,
  ...typeof goalEvaluationRules,
];

/** Texts of the rules about plan, consultations, other authorities and copies of the joint plan. */
export const planning: Catalogue<Rules> = {
  "casework/plan-rests-on-assessment#duty":
    "The plan holds the need as the service-need assessment found it: the assessment is complete before the plan.",
  "casework/plan-rests-on-assessment#assessed": "The assessment was completed on {assessedOn}.",
  "casework/plan-rests-on-assessment#notAssessed": "The plan was made on {madeOn}, but the assessment was not complete then.",
  "casework/plan-rests-on-assessment#planIsBeingMade": "The plan is being made.",
  "casework/plan-rests-on-assessment#mend": "Complete the assessment and check the plan against it.",
  "casework/evaluation-has-view-and-attainment#duty":
    "When a plan is evaluated, the client's view and the worker's estimate of how the goals were reached are recorded.",
  "casework/evaluation-has-view-and-attainment#recorded": "The client's view and an estimate of each goal have been recorded.",
  "casework/evaluation-has-view-and-attainment#clientsViewMissing":
    "The client's view has not been recorded, and the client was not present.",
  "casework/evaluation-has-view-and-attainment#attainmentMissing": "How goal {number} was reached has not been estimated.",
  "casework/evaluation-has-view-and-attainment#goalsMissing": "No goal has been evaluated.",
  "casework/evaluation-has-view-and-attainment#mend": "Evaluate each goal and record the client's view.",
  "casework/own-worker-is-named-before-plan#duty":
    "The plan holds the own worker's or another responsible worker's assessment of necessary services: that person is named before the plan.",
  "casework/own-worker-is-named-before-plan#named": "An own worker has been named, or there is a reason for naming none.",
  "casework/own-worker-is-named-before-plan#notNamed": "The plan was made on {madeOn}, but no own worker had been named by then.",
  "casework/own-worker-is-named-before-plan#notNamedYet": "No own worker has been named yet.",
  "casework/own-worker-is-named-before-plan#mend": "Name an own worker, or record why none is named.",
  "casework/invited-authorities-take-part#duty":
    "Other authorities take part in the assessment and the plan when the responsible worker asks.",
  "casework/invited-authorities-take-part#allTookPart": "All authorities that were invited took part.",
  "casework/invited-authorities-take-part#stayedAway":
    "Invited but absent: {parties}. The law sets no time for the answer: judge how to go on.",
  "casework/invited-authorities-take-part#waitedLong":
    "Invited but absent: {parties}. It is {days, plural, one {# day} other {# days}} since the request.",
  "casework/invited-authorities-take-part#nobodyInvited": "Nobody else was invited to the consultation.",
  "casework/invited-authorities-take-part#mend": "Remind of the request, or agree how the authority's knowledge is brought in otherwise.",
  "casework/authority-is-contacted-with-consent#duty":
    "The authority primarily responsible is contacted with the client's consent, without it only where the law separately allows.",
  "casework/authority-is-contacted-with-consent#consentGiven": "The client has consented to the contact.",
  "casework/authority-is-contacted-with-consent#provisionNamed":
    "There is no consent, but the provision that allows the contact has been recorded.",
  "casework/authority-is-contacted-with-consent#neitherRecorded": "Neither consent nor a provision has been recorded for the contact.",
  "casework/authority-is-contacted-with-consent#mend": "Record the client's consent, or the provision the contact rests on.",
  "casework/contacted-authority-reports-back#duty": "The authority that was contacted tells without undue delay what it has done.",
  "casework/contacted-authority-reports-back#reported": "{authority} answered on {reportedBackOn}.",
  "casework/contacted-authority-reports-back#waiting":
    "{authority} has not answered yet. It is {days, plural, one {# day} other {# days}} since the contact.",
  "casework/contacted-authority-reports-back#unnecessary": "An answer is evidently unnecessary.",
  "casework/contacted-authority-reports-back#mend": "Ask what the authority has done and record the answer.",
  "casework/joint-plan-copy-is-necessary-elsewhere#duty":
    "Another sector stores the joint plan only where it is necessary in the client's matter, and only for so long.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityRecorded":
    "The necessity, the purpose and the time (until {keptUntil}) have been recorded.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityMissing": "Why the copy is necessary has not been recorded.",
  "casework/joint-plan-copy-is-necessary-elsewhere#purposeMissing": "The purpose of the copy has not been recorded.",
  "casework/joint-plan-copy-is-necessary-elsewhere#endMissing": "Until when the copy is kept has not been recorded.",
  "casework/joint-plan-copy-is-necessary-elsewhere#kept": "The time of keeping ended on {keptUntil}.",
  "casework/joint-plan-copy-is-necessary-elsewhere#ownRegister": "Social welfare and health care store the plan in their own registers.",
  "casework/joint-plan-copy-is-necessary-elsewhere#mend":
    "Record the ground, the purpose and the day until which the copy is needed, or ask for its destruction.",
};
