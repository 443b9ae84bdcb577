import { ageOn, type Language } from "@koonti/core";
import { fieldAt, type Mapping, type NamedCode, type NationalAuthor, type NationalClient, nameParts, phraseFor } from "@koonti/national";
import { birthDateFrom } from "../client/birth-date.ts";
import type { RecordDocument } from "../document/document.ts";
import { mattersOf } from "../matter/matters-of.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import { authorFrom, nationalClient } from "./national-people.ts";
import type { NationalView } from "./national-view.ts";

/** How the view of a document is gathered. */
export interface ViewOptions {
  readonly mapping: Mapping<NationalView<unknown>>;
  readonly language?: Language | undefined;
  readonly serviceTask?: NamedCode | undefined;
  readonly phrases?: readonly string[] | undefined;
  readonly rest?: unknown;
}

type View = Partial<NationalView<unknown>>;

const OLD_AGE = 75;

/** Who made a document, where the content names a professional for it. */
const makerOf = (document: RecordDocument): Parameters<typeof authorFrom>[0] | undefined => {
  if (document.kind === "serviceNeedAssessment") return document.content.assessor;
  return document.kind === "clientPlan" ? document.content.author : undefined;
};

const peopleOf = (document: RecordDocument, language: Language): View => {
  const maker = makerOf(document);
  const author: NationalAuthor = maker ? authorFrom(maker, language) : nameParts(document.author.name);
  return { author, authors: [author] };
};

const basicsOf = ({ client: { basics } }: ClientRecord, { lawDate }: RecordDocument): View => {
  const born = birthDateFrom(basics);
  return {
    basics: {
      ...(born !== undefined && { isOver75: ageOn(born, lawDate) > OLD_AGE }),
      ...(basics.highestCareAllowance !== undefined && { highestCareAllowance: basics.highestCareAllowance }),
    },
  };
};

const matterOf = (record: ClientRecord, document: RecordDocument): View => {
  const matter = mattersOf(record).find(({ initiation, urgency }) => initiation.id === document.id || urgency?.id === document.id);
  const { contact, urgency } = matter ?? {};
  const { urgencyCode, result, grounds } = urgency?.content ?? {};
  const code = urgencyCode ?? (result === "notUrgent" ? "3" : undefined);
  return {
    ...(contact && { contact: contact.content }),
    ...(urgency && { urgency: { ...(code !== undefined && { code }), ...(grounds !== undefined && { grounds }) } }),
  };
};

/** What the client has answered to a plan, oldest first: what a received document tells, and then what was answered here. */
const answersTo = (record: ClientRecord, document: RecordDocument, told: View["answers"] = []): View => {
  if (document.kind !== "clientPlan") return {};
  const here = documentsOf(record, "planAnswer").filter(({ content }) => content.planId === document.id);
  return { answers: [...told, ...here.map(({ content }) => content)] };
};

const grantedBy = (record: ClientRecord, document: RecordDocument): View => {
  if (document.kind !== "decision") return {};
  const { planId, grantedServices } = document.content;
  const plan = documentsOf(record, "clientPlan").find(({ id }) => id === planId);
  const granted = (plan?.content.services ?? []).filter(({ id }) => grantedServices.includes(id)).map(({ name }) => name);
  return granted.length > 0 ? { granted } : {};
};

/** The text that a client is told, whose wording is THL's. */
const infoTextOf = ({ mapping, phrases = [] }: ViewOptions): View => {
  const fingerprints = fieldAt(mapping.structure, ["infoteksti"])?.phrases;
  const infoText = fingerprints && phraseFor(fingerprints, phrases);
  return infoText === undefined ? {} : { infoText };
};

/** Of a received document, what it says of the client is brought up to date and nothing is added, but for an order of non-disclosure. */
const clientAsNow = ({ client: { basics } }: ClientRecord, said: NationalClient): NationalClient => {
  const known = nationalClient(basics);
  const isTold = ([name]: readonly [string, unknown]): boolean =>
    name in said || (name === "protectedIdentity" && known.protectedIdentity === true);
  return { ...said, ...Object.fromEntries(Object.entries(known).filter(isTold)) };
};

const withServiceTask = (content: object, serviceTask: NamedCode | undefined): object =>
  serviceTask === undefined || "serviceTask" in content ? content : { ...content, serviceTask };

/** Kinds of which the structure demands a service task. */
const NEED_SERVICE_TASK: readonly string[] = ["clientMeeting", "consultation", "guidanceNote", "otherNote"];

const withContent = (document: RecordDocument, serviceTask: NamedCode | undefined): View => ({
  content: NEED_SERVICE_TASK.includes(document.kind) ? withServiceTask(document.content, serviceTask) : document.content,
});

/** What a received document says, with our content, the client as now known, and what has been answered since. */
function viewOfReceived(record: ClientRecord, document: RecordDocument, { mapping, rest }: ViewOptions): View {
  const said: View = mapping.read(rest);
  return {
    ...said,
    ...answersTo(record, document, said.answers),
    ...(said.client && { client: clientAsNow(record, said.client) }),
    content: document.content,
  };
}

/**
 * A document with all that a national one says besides: of a document of ours what the record tells, of one that was received what it says
 * itself, so that those who made it remain its makers.
 */
export function viewOfDocument(record: ClientRecord, document: RecordDocument, options: ViewOptions): View {
  if (options.rest !== undefined) return viewOfReceived(record, document, options);
  const { language = "fi", serviceTask } = options;
  return {
    client: nationalClient(record.client.basics),
    ...peopleOf(document, language),
    ...basicsOf(record, document),
    ...matterOf(record, document),
    ...grantedBy(record, document),
    ...answersTo(record, document),
    ...infoTextOf(options),
    ...(serviceTask && { serviceTask }),
    ...withContent(document, serviceTask),
  };
}
