import { activationPlan } from "../activation-plan/activation-plan.ts";
import { guidanceNote } from "../case-note/guidance-note.ts";
import { otherNote } from "../case-note/other-note.ts";
import { clientRelationship } from "../client-relationship/client-relationship.ts";
import { disclosureDenial } from "../disclosure-denial/disclosure-denial.ts";
import { disclosurePermit } from "../disclosure-permit/disclosure-permit.ts";
import { implementationPlan } from "../implementation-plan/implementation-plan.ts";
import { matterDocument } from "../matter-document/matter-document.ts";
import { referral } from "../referral/referral.ts";
import { serviceApplication } from "../service-application/service-application.ts";
import { summary } from "../summary/summary.ts";
import { workParticipation } from "../work-participation/work-participation.ts";

/** The kinds of documents that follow a national structure member by member: structure, form and mapping of each from one table. */
export const NATIONAL_CONTENTS = {
  serviceApplication,
  implementationPlan,
  activationPlan,
  workParticipation,
  referral,
  summary,
  guidanceNote,
  otherNote,
  disclosurePermit,
  disclosureDenial,
  clientRelationship,
  matterDocument,
} as const;
