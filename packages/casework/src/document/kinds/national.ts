import type { FormDefinition, LocalDate } from "@koonti/core";
import type { z } from "zod";
import { receivedDocumentSchema } from "../../received-document/schema.ts";
import { NATIONAL_CONTENTS } from "../national-contents.ts";
import { kind } from "./kind-definition.ts";

interface Followed<S extends z.ZodType> {
  readonly schema: S;
  readonly form: FormDefinition;
}

/** A kind that follows a national structure, named as its form is. */
const following = <S extends z.ZodType>({ schema, form }: Followed<S>, eventDate: (content: z.infer<S>) => LocalDate | undefined) =>
  kind({ title: form.title, mode: "recorded", schema, eventDate });

const contents = NATIONAL_CONTENTS;

/** Documents that follow a national structure member by member, and national documents as they were received. */
export const NATIONAL_KINDS = {
  serviceApplication: following(contents.serviceApplication, ({ appliedOn }) => appliedOn),
  implementationPlan: following(contents.implementationPlan, ({ madeOn }) => madeOn),
  activationPlan: following(contents.activationPlan, ({ madeOn }) => madeOn),
  workParticipation: following(contents.workParticipation, ({ madeOn }) => madeOn),
  referral: following(contents.referral, ({ referredOn }) => referredOn),
  summary: following(contents.summary, ({ madeOn }) => madeOn),
  guidanceNote: following(contents.guidanceNote, ({ enteredOn }) => enteredOn),
  otherNote: following(contents.otherNote, ({ enteredOn }) => enteredOn),
  disclosurePermit: following(contents.disclosurePermit, ({ givenOn }) => givenOn),
  disclosureDenial: following(contents.disclosureDenial, ({ recordedOn }) => recordedOn),
  clientRelationship: following(contents.clientRelationship, ({ startedOn }) => startedOn),
  matterDocument: following(contents.matterDocument, ({ openedOn }) => openedOn),
  receivedDocument: kind({
    title: { fi: "Vastaanotettu asiakirja", sv: "Mottagen handling", en: "Received document" },
    mode: "recorded",
    schema: receivedDocumentSchema,
    eventDate: ({ receivedOn }) => receivedOn,
  }),
} as const;
