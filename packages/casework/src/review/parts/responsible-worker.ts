import { assignmentRules, meetingRules, ownWorkerRules } from "@koonti/responsible-worker";
import { currentAssignmentOf } from "../../record/people.ts";
import { documentsOf, latestOf } from "../../record/record.ts";
import { specialSupportOf } from "../../record/special-support.ts";
import { perDocument, reviewPart } from "../review-part.ts";

/** Whether an own worker is named is asked from the day the client relationship began. */
const ownWorkerPart = reviewPart({
  rules: ownWorkerRules,
  subjects: (record) =>
    documentsOf(record, "initiation")
      .slice(-1)
      .map(({ id, kind, lawDate, content }) => ({
        subject: { relationshipStart: content.clientRelationshipStart, assignment: currentAssignmentOf(record) },
        asOf: content.clientRelationshipStart ?? lawDate,
        documentId: id,
        documentKind: kind,
      })),
});

/** How often the client is met is asked of the newest plan. */
const meetingsPart = reviewPart({
  rules: meetingRules,
  strip: "meetings",
  about: "content",
  subjects: (record) => {
    const plan = latestOf(record, "clientPlan");
    if (!plan) return [];
    const subject = { specialSupport: specialSupportOf(record), meetings: plan.content.items.meetings };
    return [{ subject, asOf: plan.lawDate, documentId: plan.id, documentKind: plan.kind }];
  },
});

/** Everything the rules of the responsible-worker package judge in a record. */
export const responsibleWorkerParts = [perDocument("assignment", assignmentRules), ownWorkerPart, meetingsPart];
