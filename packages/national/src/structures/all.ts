import type { Structure } from "../structure/structure.ts";
import { activationPlan } from "./activation-plan.gen.ts";
import { clientRelationship } from "./client-relationship.gen.ts";
import { conferenceNote } from "./conference-note.gen.ts";
import { contactAssessment } from "./contact-assessment.gen.ts";
import { contactWithConsent } from "./contact-with-consent.gen.ts";
import { disclosureDenial } from "./disclosure-denial.gen.ts";
import { disclosurePermit } from "./disclosure-permit.gen.ts";
import { encounterNote } from "./encounter-note.gen.ts";
import { guidanceNote } from "./guidance-note.gen.ts";
import { initiationNote } from "./initiation-note.gen.ts";
import { matter } from "./matter.gen.ts";
import { needAssessment } from "./need-assessment.gen.ts";
import { notificationOfNeed } from "./notification-of-need.gen.ts";
import { otherNote } from "./other-note.gen.ts";
import { referral } from "./referral.gen.ts";
import { summary } from "./summary.gen.ts";
import { workParticipationAgreement } from "./work-participation-agreement.gen.ts";
import { workingAgeApplication } from "./working-age-application.gen.ts";
import { workingAgeClientPlan } from "./working-age-client-plan.gen.ts";
import { workingAgeImplementationPlan } from "./working-age-implementation-plan.gen.ts";
import { workingAgeNeedAssessment } from "./working-age-need-assessment.gen.ts";
import { workingAgeServiceDecision } from "./working-age-service-decision.gen.ts";

/** Every national structure this package has, by name. Import single structures instead where size matters. */
export const STRUCTURES = {
  activationPlan,
  clientRelationship,
  conferenceNote,
  contactAssessment,
  contactWithConsent,
  disclosureDenial,
  disclosurePermit,
  encounterNote,
  guidanceNote,
  initiationNote,
  matter,
  needAssessment,
  notificationOfNeed,
  otherNote,
  referral,
  summary,
  workParticipationAgreement,
  workingAgeApplication,
  workingAgeClientPlan,
  workingAgeImplementationPlan,
  workingAgeNeedAssessment,
  workingAgeServiceDecision,
} as const;

/**
 * The structure of an OID, such as the one a document's metadata names.
 *
 * @returns `undefined` when this package does not have it.
 * @example
 * ```ts
 * import { structureOf } from "@koonti/national";
 * structureOf("1.2.246.537.6.1506.4006.2023.5.31")?.root; // => "ilmoitus_sosiaalihuollon_tarpeesta"
 * ```
 */
export const structureOf = (oid: string): Structure | undefined =>
  Object.values<Structure>(STRUCTURES).find((structure) => structure.oid === oid);
