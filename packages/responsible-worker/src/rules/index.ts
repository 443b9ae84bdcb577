import { ownWorkerIsNamed } from "./own-worker-is-named.ts";
import { ownWorkerIsQualified } from "./own-worker-is-qualified.ts";
import { specialSupportChildsPlanSaysMeetingsBefore2023 } from "./special-support-childs-plan-says-meetings-before-2023.ts";
import { specialSupportNeedsSocialWorkerBefore2023 } from "./special-support-needs-social-worker-before-2023.ts";
import { specialSupportNeedsSocialWorkerInOffice } from "./special-support-needs-social-worker-in-office.ts";
import { specialSupportPlanSaysMeetings } from "./special-support-plan-says-meetings.ts";

/** Rules about an {@link OwnWorkerOfClient}: a client relationship and who has been named for it (SHL 42 §). */
export const ownWorkerRules = [ownWorkerIsNamed] as const;

/** Rules about an {@link Assignment} (SHL 42 §). */
export const assignmentRules = [
  ownWorkerIsQualified,
  specialSupportNeedsSocialWorkerInOffice,
  specialSupportNeedsSocialWorkerBefore2023,
] as const;

/** Rules about {@link MeetingsInPlan} (SHL 42 §). */
export const meetingRules = [specialSupportPlanSaysMeetings, specialSupportChildsPlanSaysMeetingsBefore2023] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const responsibleWorkerRules = [...ownWorkerRules, ...assignmentRules, ...meetingRules] as const;
