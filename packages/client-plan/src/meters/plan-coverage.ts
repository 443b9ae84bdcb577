import type { SupportNeedCode } from "@koonti/core";
import { basisProblem } from "../party/basis.ts";
import type { ClientPlan, Goal } from "../plan/schema.ts";

/** By what a need is answered: a goal, a service, or a recorded reason why nothing is planned for it. */
export type NeedAnswer = "goal" | "service" | "reason";

/** One need and what answers it, if anything. */
export interface NeedCoverage {
  readonly code: SupportNeedCode;
  readonly by?: NeedAnswer;
  /** Ids of the goals and services that answer it. */
  readonly goalIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** How many of how many, and the ids (or need codes) of those that are missing. */
export interface Meter<Id extends string = string> {
  readonly met: number;
  readonly of: number;
  readonly missing: readonly Id[];
}

/** The four meters of a plan: needs answered, goals with action and actor, parties with ground, goals with date. */
export interface PlanCoverage {
  readonly needs: Meter<SupportNeedCode>;
  readonly goalsWithAction: Meter;
  readonly partiesWithBasis: Meter;
  readonly goalsWithDate: Meter;
}

const idsWith = (items: readonly { readonly id: string; readonly needs: readonly SupportNeedCode[] }[], code: SupportNeedCode) =>
  items.filter(({ needs }) => needs.includes(code)).map(({ id }) => id);

const answeredBy = (
  code: SupportNeedCode,
  goalIds: readonly string[],
  serviceIds: readonly string[],
  plan: ClientPlan,
): NeedAnswer | undefined => {
  if (goalIds.length > 0) return "goal";
  if (serviceIds.length > 0) return "service";
  return plan.needsWithoutGoal.some((need) => need.code === code) ? "reason" : undefined;
};

/** What of a plan answers each need, in the order of the needs given; each need once. */
export const needCoverage = (plan: ClientPlan, namedNeeds: readonly SupportNeedCode[]): readonly NeedCoverage[] =>
  [...new Set(namedNeeds)].map((code) => {
    const goalIds = idsWith(plan.goals, code);
    const serviceIds = idsWith(plan.services, code);
    const by = answeredBy(code, goalIds, serviceIds, plan);
    return { code, ...(by && { by }), goalIds, serviceIds };
  });

/** Whether somebody does something for a goal: it has an action, and each action still to be done is somebody's. */
export const hasActor = ({ id }: Goal, { actions }: ClientPlan): boolean => {
  const own = actions.filter(({ goalId }) => goalId === id);
  return own.length > 0 && own.every(({ partyId, state }) => partyId !== undefined || state === "noLongerNeeded");
};

const meter = <Id extends string>(items: readonly { readonly id: Id; readonly isMet: boolean }[]): Meter<Id> => {
  const missing = items.filter(({ isMet }) => !isMet).map(({ id }) => id);
  return { met: items.length - missing.length, of: items.length, missing };
};

/**
 * How whole a plan is (fi: suunnitelman kattavuus): the four meters above it, with what is missing from each.
 *
 * @param namedNeeds - codes of the needs the assessment named, of list 1282; the same need twice counts once.
 * @example
 * ```ts
 * import { emptyPlan, planCoverage } from "@koonti/client-plan";
 * planCoverage(emptyPlan("joint"), ["3", "4"]).needs; // => { met: 0, of: 2, missing: ["3", "4"] }
 * ```
 */
export const planCoverage = (plan: ClientPlan, namedNeeds: readonly SupportNeedCode[]): PlanCoverage => ({
  needs: meter(needCoverage(plan, namedNeeds).map(({ code, by }) => ({ id: code, isMet: by !== undefined }))),
  goalsWithAction: meter(plan.goals.map((goal) => ({ id: goal.id, isMet: hasActor(goal, plan) }))),
  partiesWithBasis: meter(plan.parties.map((party) => ({ id: party.id, isMet: basisProblem(party) === undefined }))),
  goalsWithDate: meter(plan.goals.map(({ id, targetOn }) => ({ id, isMet: targetOn !== undefined }))),
});
