import { type Assignment, assignmentRules, meetingRules, ownWorkerRules } from "@koonti/responsible-worker";
import { mattersOf } from "../../matter/matters-of.ts";
import { currentAssignmentOf } from "../../record/people.ts";
import { type ClientRecord, documentsOf, latestOf } from "../../record/record.ts";
import { specialSupportOf } from "../../record/special-support.ts";
import { at, type ReviewPart, reviewPart } from "../review-part.ts";

/** What has been assessed since the naming weighs on those who answer for the client now. */
function assignmentNow(record: ClientRecord, assignment: Assignment): Assignment {
  const specialSupport = specialSupportOf(record);
  return specialSupport === "notAssessed" ? assignment : { ...assignment, specialSupport };
}

/** The assignment in force is judged by what is known now, an earlier one by what was known then. */
const assignmentPart = reviewPart({
  list: "assignmentRules",
  rules: assignmentRules,
  about: "content",
  subjects: (record) => {
    const all = documentsOf(record, "assignment");
    return all.map((document, index) =>
      at(document, index === all.length - 1 ? assignmentNow(record, document.content) : document.content),
    );
  },
});

/** Whether an own worker is named is asked from the day the client relationship began until it ended. */
const ownWorkerPart = reviewPart({
  list: "ownWorkerRules",
  rules: ownWorkerRules,
  subjects: (record) =>
    mattersOf(record)
      .filter(({ subject }) => subject === "client")
      .slice(-1)
      .map(({ initiation, closing }) => {
        const relationshipStart = initiation.content.clientRelationshipStart;
        const relationshipEnd = closing?.content.relationshipEndsOn ?? closing?.content.closedOn;
        return at(initiation, { relationshipStart, relationshipEnd, assignment: currentAssignmentOf(record) }, relationshipStart);
      }),
});

/** How often the client is met is asked of the newest plan. */
const meetingsPart = reviewPart({
  list: "meetingRules",
  rules: meetingRules,
  // A rule points at ["meetings", ...], which stands under the plan's items.
  subjects: (record) => {
    const plan = latestOf(record, "clientPlan");
    if (!plan) return [];
    return [at(plan, { specialSupport: specialSupportOf(record), isChild: false, meetings: plan.content.items.meetings })];
  },
});

/** A path into the items of a plan, for rules that know item 4 alone. */
const intoItems = (part: ReviewPart): ReviewPart => ({
  ...part,
  review: (record, context) =>
    part.review(record, context).map((finding) => ({
      ...finding,
      ofContent: true,
      ...(finding.path.length > 0 ? { path: ["items", ...finding.path] } : {}),
    })),
});

/** Everything the rules of the responsible-worker package judge in a record. */
export const responsibleWorkerParts: readonly ReviewPart[] = [assignmentPart, ownWorkerPart, intoItems(meetingsPart)];
