import { activationPlan } from "../../activation-plan/activation-plan.ts";
import { guidanceNote } from "../../case-note/guidance-note.ts";
import { otherNote } from "../../case-note/other-note.ts";
import { clientRelationship } from "../../client-relationship/client-relationship.ts";
import { disclosureDenial } from "../../disclosure-denial/disclosure-denial.ts";
import { disclosurePermit } from "../../disclosure-permit/disclosure-permit.ts";
import { implementationPlan } from "../../implementation-plan/implementation-plan.ts";
import { matterDocument } from "../../matter-document/matter-document.ts";
import { receivedDocumentSchema } from "../../received-document/schema.ts";
import { referral } from "../../referral/referral.ts";
import { serviceApplication } from "../../service-application/service-application.ts";
import { summary } from "../../summary/summary.ts";
import { workParticipation } from "../../work-participation/work-participation.ts";
import { kind } from "./kind-definition.ts";

/** Documents that follow a national structure member by member, and national documents as they were received. */
export const NATIONAL_KINDS = {
  serviceApplication: kind({
    title: serviceApplication.form.title,
    mode: "recorded",
    schema: serviceApplication.schema,
    eventDate: ({ appliedOn }) => appliedOn,
  }),
  implementationPlan: kind({
    title: implementationPlan.form.title,
    mode: "recorded",
    schema: implementationPlan.schema,
    eventDate: ({ madeOn }) => madeOn,
  }),
  activationPlan: kind({
    title: activationPlan.form.title,
    mode: "recorded",
    schema: activationPlan.schema,
    eventDate: ({ madeOn }) => madeOn,
  }),
  workParticipation: kind({
    title: workParticipation.form.title,
    mode: "recorded",
    schema: workParticipation.schema,
    eventDate: ({ madeOn }) => madeOn,
  }),
  referral: kind({
    title: referral.form.title,
    mode: "recorded",
    schema: referral.schema,
    eventDate: ({ referredOn }) => referredOn,
  }),
  summary: kind({ title: summary.form.title, mode: "recorded", schema: summary.schema, eventDate: ({ madeOn }) => madeOn }),
  guidanceNote: kind({
    title: guidanceNote.form.title,
    mode: "recorded",
    schema: guidanceNote.schema,
    eventDate: ({ enteredOn }) => enteredOn,
  }),
  otherNote: kind({ title: otherNote.form.title, mode: "recorded", schema: otherNote.schema, eventDate: ({ enteredOn }) => enteredOn }),
  disclosurePermit: kind({
    title: disclosurePermit.form.title,
    mode: "recorded",
    schema: disclosurePermit.schema,
    eventDate: ({ givenOn }) => givenOn,
  }),
  disclosureDenial: kind({
    title: disclosureDenial.form.title,
    mode: "recorded",
    schema: disclosureDenial.schema,
    eventDate: ({ recordedOn }) => recordedOn,
  }),
  clientRelationship: kind({
    title: clientRelationship.form.title,
    mode: "recorded",
    schema: clientRelationship.schema,
    eventDate: ({ startedOn }) => startedOn,
  }),
  matterDocument: kind({
    title: matterDocument.form.title,
    mode: "recorded",
    schema: matterDocument.schema,
    eventDate: ({ openedOn }) => openedOn,
  }),
  receivedDocument: kind({
    title: { fi: "Vastaanotettu asiakirja", sv: "Mottagen handling", en: "Received document" },
    mode: "recorded",
    schema: receivedDocumentSchema,
    eventDate: ({ receivedOn }) => receivedOn,
  }),
} as const;
