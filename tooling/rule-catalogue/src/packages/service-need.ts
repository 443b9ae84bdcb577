import {
  assessmentDeclineRules,
  assessmentRules,
  assessmentTimingRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  urgencyRules,
} from "@koonti/service-need";
import { en } from "@koonti/service-need/messages/en";
import { fi } from "@koonti/service-need/messages/fi";
import { sv } from "@koonti/service-need/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { assessmentExamples } from "../examples/service-need/assessment.ts";
import { contactExamples } from "../examples/service-need/contact.ts";
import { assessmentDeclineExamples } from "../examples/service-need/decline.ts";
import { initiationExamples } from "../examples/service-need/initiation.ts";
import { networkMappingExamples } from "../examples/service-need/network-mapping.ts";
import { sectorAssessmentExamples } from "../examples/service-need/sector-assessment.ts";
import { timingExamples } from "../examples/service-need/timing.ts";
import { urgencyExamples } from "../examples/service-need/urgency.ts";

/** The rules of `@koonti/service-need`. */
export const serviceNeedPackage: RulePackage = {
  name: "service-need",
  texts: { fi, sv, en },
  lists: [
    ruleList("contactRules", contactRules, contactExamples),
    ruleList("initiationRules", initiationRules, initiationExamples),
    ruleList("urgencyRules", urgencyRules, urgencyExamples),
    ruleList("assessmentDeclineRules", assessmentDeclineRules, assessmentDeclineExamples),
    ruleList("assessmentTimingRules", assessmentTimingRules, timingExamples),
    ruleList("sectorAssessmentRules", sectorAssessmentRules, sectorAssessmentExamples),
    ruleList("networkMappingRules", networkMappingRules, networkMappingExamples),
    ruleList("assessmentRules", assessmentRules, assessmentExamples),
  ],
};
