import {
  authorityContactRules,
  closingRules,
  consultationRules,
  dataRequestRules,
  goalEvaluationRules,
  jointPlanCopyRules,
  languageRules,
  objectionRules,
} from "../../rules/index.ts";
import { perDocument, type ReviewPart } from "../review-part.ts";
import { clientPlanParts } from "./client-plan.ts";
import { dataParts } from "./data.ts";
import { decisionParts } from "./decisions.ts";
import { responsibleWorkerParts } from "./responsible-worker.ts";
import { serviceNeedParts } from "./service-need.ts";
import { servicesParts } from "./services.ts";
import { socialAssistanceParts } from "./social-assistance.ts";

/** Every list of rules that a record is judged by, in the order of the chain. */
export const REVIEW_PARTS: readonly ReviewPart[] = [
  ...serviceNeedParts,
  ...responsibleWorkerParts,
  ...clientPlanParts,
  perDocument("consultation", "consultationRules", consultationRules),
  perDocument("authorityContact", "authorityContactRules", authorityContactRules),
  perDocument("jointPlanCopy", "jointPlanCopyRules", jointPlanCopyRules),
  perDocument("goalEvaluation", "goalEvaluationRules", goalEvaluationRules),
  ...socialAssistanceParts,
  ...decisionParts,
  ...servicesParts,
  ...dataParts,
  perDocument("languageRequest", "languageRules", languageRules),
  perDocument("objection", "objectionRules", objectionRules),
  perDocument("dataRequest", "dataRequestRules", dataRequestRules),
  perDocument("closing", "closingRules", closingRules),
];
