import type { SpecialSupportState } from "@koonti/responsible-worker";
import type { Decision } from "../../decision/schema.ts";

/** A decision with the facts of the client's record that bear on it. Absent facts are not known. */
export interface DecisionUnderReview {
  readonly decision: Decision;
  /** Whether the client has a need of special support, as assessed before the decision. */
  readonly specialSupport: SpecialSupportState;
  /** A disabled person as meant in the act on disability services. */
  readonly disabledPerson?: boolean | undefined;
  /** Names of the plan's services that neither this nor an earlier decision grants; absent where there is no plan. */
  readonly servicesLeftOut?: readonly string[] | undefined;
  /** Names of the plan's services that the decision grants and that answer no need; absent where there is no plan. */
  readonly servicesWithoutNeed?: readonly string[] | undefined;
}

/** The day whose law judges a decision. */
export const decidedOn = ({ decision }: DecisionUnderReview) => decision.decidedOn;

const SOCIAL_ASSISTANCE = "socialAssistance";

/** Whether it is a decision on social services: decisions on social assistance have rules of their own. */
export const isOnServices = ({ decision }: DecisionUnderReview): boolean => decision.kind !== SOCIAL_ASSISTANCE;
