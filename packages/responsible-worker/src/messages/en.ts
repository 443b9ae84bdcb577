import type { Catalogue } from "@koonti/rules";
import type { responsibleWorkerRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof responsibleWorkerRules> = {
  "responsible-worker/own-worker-is-named#duty":
    "An own worker is named for the time of the client relationship, unless another responsible worker has been named or naming one is evidently unnecessary.",
  "responsible-worker/own-worker-is-named#named": "{worker} was named own worker on {namedOn}.",
  "responsible-worker/own-worker-is-named#reasonRecorded": "The reason for naming no own worker is recorded.",
  "responsible-worker/own-worker-is-named#notNamed":
    "The client relationship began on {relationshipStart}, and neither an own worker nor a reason is recorded.",
  "responsible-worker/own-worker-is-named#beginsToday": "The client relationship begins today. No own worker has been named yet.",
  "responsible-worker/own-worker-is-named#noRelationship": "There is no client relationship.",
  "responsible-worker/own-worker-is-named#relationshipEnded": "The client relationship has ended.",
  "responsible-worker/own-worker-is-named#mend": "Name an own worker, or record the reason for naming none.",

  "responsible-worker/own-worker-is-qualified#duty":
    "The own worker is a social welfare professional. A health care professional may act instead when the client's whole of services justifies it.",
  "responsible-worker/own-worker-is-qualified#socialProfessional": "The own worker is a social welfare professional.",
  "responsible-worker/own-worker-is-qualified#justified": "The own worker is a health care professional, and that is justified.",
  "responsible-worker/own-worker-is-qualified#justificationMissing":
    "The own worker is a health care professional, and that is not justified by the client's whole of services.",
  "responsible-worker/own-worker-is-qualified#notLicensed": "The own worker is neither a social welfare nor a health care professional.",
  "responsible-worker/own-worker-is-qualified#mend": "Record the justification, or name a social welfare professional as own worker.",

  "responsible-worker/special-support-needs-social-worker-in-office#duty":
    "When the client needs special support, the own worker or the pair worker must be a social worker in a public-service office.",
  "responsible-worker/special-support-needs-social-worker-in-office#socialWorkerInOffice":
    "The own worker or the pair worker is a social worker in a public-service office.",
  "responsible-worker/special-support-needs-social-worker-in-office#noSocialWorker":
    "Neither the own worker nor the pair worker is a social worker.",
  "responsible-worker/special-support-needs-social-worker-in-office#notInOffice":
    "The social worker named does not hold a public-service office.",
  "responsible-worker/special-support-needs-social-worker-in-office#specialSupportNotAssessed":
    "The need of special support has not been assessed. Whether a social worker in office is needed depends on it.",
  "responsible-worker/special-support-needs-social-worker-in-office#nobodyNamed": "Nobody has been named.",
  "responsible-worker/special-support-needs-social-worker-in-office#mend":
    "Name a social worker in a public-service office as own worker or pair worker.",

  "responsible-worker/special-support-needs-social-worker-before-2023#duty":
    "Before 2023 the own worker or the pair worker of a client needing special support had to be a social worker.",
  "responsible-worker/special-support-needs-social-worker-before-2023#socialWorker":
    "The own worker or the pair worker is a social worker.",
  "responsible-worker/special-support-needs-social-worker-before-2023#noSocialWorker":
    "Neither the own worker nor the pair worker is a social worker.",
  "responsible-worker/special-support-needs-social-worker-before-2023#specialSupportNotAssessed":
    "The need of special support has not been assessed. Whether a social worker is needed depends on it.",
  "responsible-worker/special-support-needs-social-worker-before-2023#nobodyNamed": "Nobody has been named.",
  "responsible-worker/special-support-needs-social-worker-before-2023#mend": "Name a social worker as own worker or pair worker.",

  "responsible-worker/special-support-plan-says-meetings#duty":
    "A client needing special support is met in person often enough, in the way written in the plan.",
  "responsible-worker/special-support-plan-says-meetings#meetingsWritten": "The plan says how often they meet.",
  "responsible-worker/special-support-plan-says-meetings#leftOut":
    "How often they meet is marked as not needed. It cannot be left out when the client needs special support.",
  "responsible-worker/special-support-plan-says-meetings#notWritten": "The plan does not say how often they meet.",
  "responsible-worker/special-support-plan-says-meetings#specialSupportNotAssessed":
    "The need of special support has not been assessed. Whether the plan must say it depends on that.",
  "responsible-worker/special-support-plan-says-meetings#noPlan": "There is no plan yet.",
  "responsible-worker/special-support-plan-says-meetings#mend": "Write in the plan how often you meet.",

  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#duty":
    "Before 2023 a child needing special support was met in person often enough, in the way written in the plan.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#meetingsWritten": "The plan says how often they meet.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#leftOut":
    "How often they meet is marked as not needed. It cannot be left out of a child's plan.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#notWritten": "The plan does not say how often they meet.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#specialSupportNotAssessed":
    "The need of special support has not been assessed. Whether the plan must say it depends on that.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#adult": "Before 2023 the duty concerned children only.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#noPlan": "There is no plan yet.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#mend": "Write in the plan how often you meet.",
};
