import { planDutyRules, planRules } from "@koonti/client-plan";
import { answerTo } from "../../record/plan-answer.ts";
import { type ClientRecord, documentsOf, latestOf } from "../../record/record.ts";
import { reviewPart } from "../review-part.ts";

/** What the newest assessment says that bears on a plan. */
function assessmentFacts(record: ClientRecord) {
  const assessment = latestOf(record, "serviceNeedAssessment")?.content;
  return {
    needNature: assessment?.needNature,
    namedNeeds: assessment?.needs.filter(({ state }) => state !== "leftOut").map(({ code }) => code),
  };
}

/** What a plan says and how it is made, asked of each plan with the client's answer to its text. */
const plansPart = reviewPart({
  rules: planRules,
  strip: "plan",
  about: "content",
  subjects: (record) =>
    documentsOf(record, "clientPlan").map((plan) => ({
      subject: { plan: plan.content, answer: answerTo(record, plan)?.content, ...assessmentFacts(record) },
      asOf: plan.lawDate,
      documentId: plan.id,
      documentKind: plan.kind,
    })),
});

/** Whether a plan follows the newest completed assessment, asked of that assessment. */
const dutyPart = reviewPart({
  rules: planDutyRules,
  subjects: (record) =>
    documentsOf(record, "serviceNeedAssessment")
      .slice(-1)
      .map(({ id, kind, lawDate, status, content }) => ({
        subject: {
          hasPlan: latestOf(record, "clientPlan") !== undefined,
          assessmentCompleted: status !== "draft",
          noPlanReason: content.planWillBeMade === false && content.noPlanReason ? ("evidentlyUnnecessary" as const) : undefined,
        },
        asOf: lawDate,
        documentId: id,
        documentKind: kind,
      })),
});

/** Everything the rules of the client-plan package judge in a record. */
export const clientPlanParts = [plansPart, dutyPart];
