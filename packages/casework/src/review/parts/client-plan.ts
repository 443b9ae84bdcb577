import {
  type PlanDuty,
  type PlanUnderReview,
  planDutyRules,
  planRules,
  type RepresentativeConsultation,
  representativeRules,
} from "@koonti/client-plan";
import type { LocalDate } from "@koonti/core";
import type { RecordDocument } from "../../document/document.ts";
import type { Matter } from "../../matter/matter.ts";
import { mattersOf } from "../../matter/matters-of.ts";
import { answerTo } from "../../record/plan-answer.ts";
import { type ClientRecord, documentsOf, latestOf } from "../../record/record.ts";
import { carrierOfPlanRules } from "../../rules/index.ts";
import { at, type ReviewPart, type ReviewSubject, reviewPart } from "../review-part.ts";

type Plan = RecordDocument<"clientPlan">;

/** The plan that is being made and the one in force until it is finished. */
function plansThatCount(record: ClientRecord): readonly Plan[] {
  const plans = documentsOf(record, "clientPlan");
  const newest = plans.at(-1);
  const inForce = plans.filter(({ status }) => status !== "draft").at(-1);
  return [inForce, newest].filter((plan, index, both): plan is Plan => plan !== undefined && both.indexOf(plan) === index);
}

const clientsAssessment = (record: ClientRecord) =>
  documentsOf(record, "serviceNeedAssessment")
    .filter(({ content }) => content.subject === "client")
    .at(-1)?.content;

function underReview(record: ClientRecord, plan: Plan): PlanUnderReview {
  const assessment = clientsAssessment(record);
  return {
    plan: plan.content,
    needNature: assessment?.needNature,
    namedNeeds: assessment?.needs.filter(({ state }) => state !== "leftOut").map(({ code }) => code),
    answer: answerTo(record, plan)?.content,
  };
}

const planPart = reviewPart({
  list: "planRules",
  rules: planRules,
  strip: "plan",
  about: "content",
  subjects: (record) => plansThatCount(record).map((plan) => at(plan, underReview(record, plan))),
});

/** Whether somebody answered for the client on the day the plan was made. */
const carrierPart = reviewPart({
  list: "carrierOfPlanRules",
  rules: carrierOfPlanRules,
  subjects: (record, { today }) =>
    plansThatCount(record).map((plan) => {
      const on = plan.content.madeOn ?? today;
      const named = documentsOf(record, "assignment").some(
        ({ content: { namedOn, ownWorker, noOwnWorkerReason } }) => namedOn <= on && (ownWorker ?? noOwnWorkerReason) !== undefined,
      );
      return at(plan, { madeOn: plan.content.madeOn, workerNamed: named, assessedOn: clientsAssessment(record)?.completedOn });
    }),
});

/** While the assessment says that a plan will be made and the matter goes on, the plan is awaited and nothing is wrong. */
const isAwaited = ({ plan, assessment, closing }: Matter): boolean =>
  plan === undefined && assessment?.content.planWillBeMade === true && closing === undefined;

function dutyOf({ plan, assessment }: Matter, today: LocalDate): PlanDuty {
  const { completedOn, planWillBeMade, noPlanReason } = assessment?.content ?? {};
  return {
    hasPlan: plan !== undefined,
    assessmentCompleted: completedOn !== undefined && completedOn < today,
    noPlanReason: planWillBeMade === false && noPlanReason ? "evidentlyUnnecessary" : undefined,
  };
}

/** Whether a plan follows the assessment is asked of each matter whose assessment has found a need. */
const planDutyPart = reviewPart({
  list: "planDutyRules",
  rules: planDutyRules,
  subjects: (record, { today }) =>
    mattersOf(record)
      .filter((matter) => matter.subject === "client" && matter.assessment?.content.hasNeed !== false && !isAwaited(matter))
      .flatMap((matter) => (matter.assessment ? [at(matter.assessment, dutyOf(matter, today))] : [])),
});

const consultedOf = (record: ClientRecord): readonly ReviewSubject<RepresentativeConsultation>[] =>
  documentsOf(record, "representativeConsultation").map((document) =>
    at(document, {
      capacityLimited: document.content.capacityLimited ?? record.client.basics.capacityLimited,
      consulted: document.content.consulted.length > 0,
      willFoundOut: document.content.willFoundOut,
      guardianNeedEvident: document.content.guardianNeedEvident,
      guardianshipNotified: documentsOf(record, "guardianshipNotification").length > 0,
    }),
  );

/** A client who cannot take part and whose will nobody has found out: shown at the plan that was made without it. */
function unconsultedOf(record: ClientRecord): readonly ReviewSubject<RepresentativeConsultation>[] {
  const plan = latestOf(record, "clientPlan");
  if (record.client.basics.capacityLimited !== true || !plan?.content.madeOn) return [];
  return [at(plan, { capacityLimited: true, consulted: false })];
}

const representativePart = reviewPart<RepresentativeConsultation>({
  list: "representativeRules",
  rules: representativeRules,
  subjects: (record) => {
    const consulted = consultedOf(record);
    return consulted.length > 0 ? consulted : unconsultedOf(record);
  },
});

/** Everything the rules of the client-plan package judge in a record, and who carries the plan. */
export const clientPlanParts: readonly ReviewPart[] = [planPart, planDutyPart, carrierPart, representativePart];
