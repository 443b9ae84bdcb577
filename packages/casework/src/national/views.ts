import { clientPlanMapping } from "@koonti/client-plan";
import type { Mapping, STRUCTURES } from "@koonti/national";
import {
  contactMapping,
  initiationMapping,
  needAssessmentMapping,
  notificationMapping,
  urgencyMapping,
  workingAgeAssessmentMapping,
} from "@koonti/service-need";
import { clientMeetingMapping } from "../client-meeting/meeting-mapping.ts";
import { consultationMapping } from "../consultation/consultation-mapping.ts";
import { decisionMapping } from "../decision/decision-mapping.ts";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import { NATIONAL_CONTENTS as contents } from "../document/national-contents.ts";
import type { NationalView } from "./national-view.ts";

/** What stands for one national structure: a kind of document of ours, and how the two stand for each other. */
export interface StructureView {
  readonly kind: DocumentKind;
  readonly mapping: Mapping<NationalView<unknown>>;
  /** Where a kind has several structures: whether this is the one for such a document. */
  readonly suits: (content: unknown) => boolean;
}

type Suits<K extends DocumentKind> = (content: DocumentContent<K>) => boolean;

const view = <K extends DocumentKind, View extends { readonly content: DocumentContent<K> }, Document>(
  kind: K,
  mapping: Mapping<View, Document>,
  suits: Suits<K> = () => true,
): StructureView => ({
  kind,
  // A mapping takes from the view what its links are about; the kind says of what type its content is.
  mapping: mapping as unknown as Mapping<NationalView<unknown>>,
  suits: suits as (content: unknown) => boolean,
});

/**
 * A contact that another has made with the person's consent (SHL 35 §). Structure 4018 names the maker; where nobody is named, 4006 holds what
 * is known.
 */
const isContactOfAnother: Suits<"contact"> = ({ kind, contactBy, consent, notifier }) =>
  kind === "contact" && contactBy !== "self" && consent === true && notifier !== undefined;

/**
 * Which kind of document stands for which national structure: the only place that says so. The structures are those of
 * `@koonti/national`, all of them.
 */
export const STRUCTURE_VIEWS = {
  clientRelationship: view("clientRelationship", contents.clientRelationship.mapping),
  matter: view("matterDocument", contents.matterDocument.mapping),
  disclosurePermit: view("disclosurePermit", contents.disclosurePermit.mapping),
  disclosureDenial: view("disclosureDenial", contents.disclosureDenial.mapping),
  contactAssessment: view("urgencyAssessment", urgencyMapping),
  workingAgeNeedAssessment: view("serviceNeedAssessment", workingAgeAssessmentMapping, ({ subject }) => subject === "client"),
  needAssessment: view("serviceNeedAssessment", needAssessmentMapping, ({ subject }) => subject !== "client"),
  workingAgeApplication: view("serviceApplication", contents.serviceApplication.mapping),
  notificationOfNeed: view("contact", notificationMapping, (content) => !isContactOfAnother(content)),
  contactWithConsent: view("contact", contactMapping, isContactOfAnother),
  referral: view("referral", contents.referral.mapping),
  workingAgeServiceDecision: view("decision", decisionMapping, ({ kind }) => kind === "socialService"),
  workParticipationAgreement: view("workParticipation", contents.workParticipation.mapping),
  activationPlan: view("activationPlan", contents.activationPlan.mapping),
  workingAgeClientPlan: view("clientPlan", clientPlanMapping),
  workingAgeImplementationPlan: view("implementationPlan", contents.implementationPlan.mapping),
  summary: view("summary", contents.summary.mapping),
  initiationNote: view("initiation", initiationMapping),
  guidanceNote: view("guidanceNote", contents.guidanceNote.mapping),
  conferenceNote: view("consultation", consultationMapping),
  encounterNote: view("clientMeeting", clientMeetingMapping),
  otherNote: view("otherNote", contents.otherNote.mapping),
} as const satisfies Readonly<Record<keyof typeof STRUCTURES, StructureView>>;

/** The name of a national structure, as `@koonti/national` names it. */
export type StructureName = keyof typeof STRUCTURE_VIEWS;

const VIEWS: readonly StructureView[] = Object.values(STRUCTURE_VIEWS);

/** The structures a kind of document may be written as; none where it has none. */
export const structuresOfKind = (kind: DocumentKind): readonly StructureView["mapping"]["structure"][] =>
  VIEWS.filter((one) => one.kind === kind).map(({ mapping }) => mapping.structure);

/** What stands for a document in the national structures. */
export const viewFor = (kind: DocumentKind, content: unknown): StructureView | undefined =>
  VIEWS.find((one) => one.kind === kind && one.suits(content));

/** What stands for a national document, by its root key. */
export const viewOfRoot = (root: string): StructureView | undefined => VIEWS.find(({ mapping }) => mapping.structure.root === root);

/** What stands for a structure, by its OID. */
export const viewOfStructure = (oid: string): StructureView | undefined => VIEWS.find(({ mapping }) => mapping.structure.oid === oid);
