import { assignmentRules, meetingRules, ownWorkerRules } from "@koonti/responsible-worker";
import { en } from "@koonti/responsible-worker/messages/en";
import { fi } from "@koonti/responsible-worker/messages/fi";
import { sv } from "@koonti/responsible-worker/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { assignmentExamples } from "../examples/responsible-worker/assignment.ts";
import { meetingExamples } from "../examples/responsible-worker/meetings.ts";
import { ownWorkerExamples } from "../examples/responsible-worker/own-worker.ts";

/** The rules of `@koonti/responsible-worker`. */
export const responsibleWorkerPackage: RulePackage = {
  name: "responsible-worker",
  texts: { fi, sv, en },
  lists: [
    ruleList("ownWorkerRules", ownWorkerRules, ownWorkerExamples),
    ruleList("assignmentRules", assignmentRules, assignmentExamples),
    ruleList("meetingRules", meetingRules, meetingExamples),
  ],
};
