import { type ClientPlan, emptyPlan, type Goal, type Party, type PlannedService, type PlanUnderReview } from "@koonti/client-plan";
import { localDate as day } from "@koonti/core";
import type { Example } from "../../example.ts";
import { socialWorker } from "../workers.ts";

/** The goal of the example plan. */
export const homeKept: Goal = {
  id: "g1",
  needs: ["2"],
  direction: "keep",
  text: "The rented home is kept.",
  ownWords: "I do not want to move.",
  targetOn: day("2027-06-30"),
};

/** The service by which the goal is pursued. */
export const debtAdvice: PlannedService = {
  id: "s1",
  name: "Debt advice",
  category: "99",
  provider: "Testi-Velkaneuvonta",
  startOn: day("2027-01-11"),
  duration: "Six months",
  needs: ["3"],
  goalIds: ["g1"],
};

/** Who takes part besides the client. */
export const kela: Party = {
  id: "p2",
  kind: "authority",
  sector: "kela",
  name: "Testi-Kela",
  responsibilities: ["Decides on housing allowance."],
  basis: { kind: "consent", givenOn: day("2026-12-10") },
};

const PLAN: ClientPlan = {
  ...emptyPlan("joint"),
  madeOn: day("2026-12-16"),
  author: socialWorker,
  madeWithClient: true,
  clientParticipation: "The client wrote the first draft of the goals.",
  rightsExplained: true,
  goals: [homeKept],
  services: [debtAdvice],
  parties: [{ id: "p1", kind: "client", name: "Testi Asiakas-12", responsibilities: [] }, kela],
  nextReviewOn: day("2027-03-16"),
};

type Facts = Omit<PlanUnderReview, "plan">;

/** A plan that has been made, with some members and facts otherwise. */
export const planned = (plan: Partial<ClientPlan>, facts: Facts = {}): Example<PlanUnderReview> => ({
  subject: { plan: { ...PLAN, ...plan }, ...facts },
  today: day("2026-12-18"),
});

/** The same while it is being made. */
export const beingMade = (plan: Partial<ClientPlan>, facts: Facts = {}): Example<PlanUnderReview> =>
  planned({ madeOn: undefined, ...plan }, facts);

/** The items with one of them otherwise. */
export const withItem = <Name extends keyof ClientPlan["items"]>(
  name: Name,
  item: ClientPlan["items"][Name],
): Pick<ClientPlan, "items"> => ({
  items: { ...PLAN.items, [name]: item },
});
