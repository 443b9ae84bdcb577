import {
  accessibilityFeedbackRules,
  authorityContactRules,
  carrierOfPlanRules,
  clientDocumentRules,
  closingRules,
  consultationRules,
  dataDisclosureRules,
  dataRequestRules,
  decisionRules,
  digitalServiceRules,
  disclosureOfClientRules,
  documentOfClientRules,
  establishedNeedRules,
  goalEvaluationRules,
  jointPlanCopyRules,
  languageRules,
  narrativeEntryRules,
  objectionRules,
  olderPersonRules,
  protectionOrderRules,
  rectificationRules,
  runningServiceRules,
  servicesRules,
} from "@koonti/casework";
import { en } from "@koonti/casework/messages/en";
import { fi } from "@koonti/casework/messages/fi";
import { sv } from "@koonti/casework/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { closingExamples } from "../examples/casework/closing.ts";
import {
  authorityContactExamples,
  carrierOfPlanExamples,
  consultationExamples,
  goalEvaluationExamples,
  jointPlanCopyExamples,
} from "../examples/casework/cooperation.ts";
import {
  clientDocumentExamples,
  dataDisclosureExamples,
  disclosureOfClientExamples,
  documentOfClientExamples,
  protectionOrderExamples,
} from "../examples/casework/data.ts";
import { decisionExamples, rectificationExamples } from "../examples/casework/decisions.ts";
import { narrativeEntryExamples } from "../examples/casework/narrative.ts";
import {
  accessibilityFeedbackExamples,
  dataRequestExamples,
  digitalServiceExamples,
  languageExamples,
  objectionExamples,
} from "../examples/casework/rights.ts";
import { establishedNeedExamples, olderPersonExamples, runningServiceExamples, servicesExamples } from "../examples/casework/services.ts";

/** The rules of `@koonti/casework`: those that take the whole record, and those about the documents it alone knows. */
export const caseworkPackage: RulePackage = {
  name: "casework",
  texts: { fi, sv, en },
  lists: [
    ruleList("carrierOfPlanRules", carrierOfPlanRules, carrierOfPlanExamples),
    ruleList("goalEvaluationRules", goalEvaluationRules, goalEvaluationExamples),
    ruleList("consultationRules", consultationRules, consultationExamples),
    ruleList("authorityContactRules", authorityContactRules, authorityContactExamples),
    ruleList("jointPlanCopyRules", jointPlanCopyRules, jointPlanCopyExamples),
    ruleList("decisionRules", decisionRules, decisionExamples),
    ruleList("rectificationRules", rectificationRules, rectificationExamples),
    ruleList("servicesRules", servicesRules, servicesExamples),
    ruleList("establishedNeedRules", establishedNeedRules, establishedNeedExamples),
    ruleList("runningServiceRules", runningServiceRules, runningServiceExamples),
    ruleList("olderPersonRules", olderPersonRules, olderPersonExamples),
    ruleList("closingRules", closingRules, closingExamples),
    ruleList("clientDocumentRules", clientDocumentRules, clientDocumentExamples),
    ruleList("narrativeEntryRules", narrativeEntryRules, narrativeEntryExamples),
    ruleList("documentOfClientRules", documentOfClientRules, documentOfClientExamples),
    ruleList("protectionOrderRules", protectionOrderRules, protectionOrderExamples),
    ruleList("disclosureOfClientRules", disclosureOfClientRules, disclosureOfClientExamples),
    ruleList("dataDisclosureRules", dataDisclosureRules, dataDisclosureExamples),
    ruleList("languageRules", languageRules, languageExamples),
    ruleList("objectionRules", objectionRules, objectionExamples),
    ruleList("dataRequestRules", dataRequestRules, dataRequestExamples),
    ruleList("digitalServiceRules", digitalServiceRules, digitalServiceExamples),
    ruleList("accessibilityFeedbackRules", accessibilityFeedbackRules, accessibilityFeedbackExamples),
  ],
};
