import { toWorkingAgeClientPlan } from "@koonti/client-plan";
import { type DocumentId, err, type Language, ok, type Result } from "@koonti/core";
import {
  fieldAt,
  type Gap,
  type NationalJson,
  notificationOfNeed,
  type Structure,
  workingAgeClientPlan,
  workingAgeNeedAssessment,
} from "@koonti/national";
import { toNotificationOfNeed, toWorkingAgeNeedAssessment } from "@koonti/service-need";
import { type MissingField, type Refusal, refused } from "../command/refusal.ts";
import type { RecordDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import { authorFrom, nameParts, nationalClient } from "./national-people.ts";

/** How documents of one kind are written in THL's JSON. */
interface NationalKind<K extends DocumentKind> {
  readonly structure: Structure;
  readonly write: (record: ClientRecord, document: RecordDocument<K>, language: Language) => Result<NationalJson, readonly Gap[]>;
}

const contact: NationalKind<"contact"> = {
  structure: notificationOfNeed,
  write: ({ client }, { content, author }, language) =>
    toNotificationOfNeed(content, nationalClient(client.basics), nameParts(author.name), { language }),
};

const serviceNeedAssessment: NationalKind<"serviceNeedAssessment"> = {
  structure: workingAgeNeedAssessment,
  write: ({ client }, { content, author }, language) =>
    toWorkingAgeNeedAssessment(
      content,
      nationalClient(client.basics),
      content.assessor ? authorFrom(content.assessor, language) : nameParts(author.name),
      { language },
    ),
};

const clientPlan: NationalKind<"clientPlan"> = {
  structure: workingAgeClientPlan,
  write: (record, { id, content, author }, language) =>
    toWorkingAgeClientPlan(
      content,
      nationalClient(record.client.basics),
      content.author ? authorFrom(content.author, language) : nameParts(author.name),
      { language, answers: answersTo(record, id) },
    ),
};

const KINDS: { readonly [K in DocumentKind]?: NationalKind<K> } = { contact, serviceNeedAssessment, clientPlan };

/** What the client has answered to a plan, oldest first. */
const answersTo = (record: ClientRecord, planId: DocumentId) =>
  documentsOf(record, "planAnswer")
    .filter(({ content }) => content.planId === planId)
    .map(({ content }) => content);

/** The label in every language, by the field's keys without the root and the indexes of lists. */
function missingField({ structure }: { readonly structure: Structure }, { path, label }: Gap): MissingField {
  const keys = path.slice(1).filter((step) => typeof step === "string");
  return { path, label: fieldAt(structure, keys)?.label ?? { fi: label, sv: label, en: label } };
}

/**
 * A document in THL's JSON (fi: valtakunnallinen asiakirjarakenne): 4006 of a contact, 1012 of a service-need assessment, 15020 of a plan.
 *
 * @param options - the language of the texts and of the names of codes; Finnish unless given
 * @returns the whole JSON; refused as `requiredMissing` with every mandatory field that is still empty, or as `noNationalStructure` where
 * the kind has none.
 */
export function nationalOf(
  record: ClientRecord,
  document: RecordDocument,
  { language = "fi" }: { readonly language?: Language | undefined } = {},
): Result<Record<string, unknown>, Refusal> {
  const kind = KINDS[document.kind] as NationalKind<DocumentKind> | undefined;
  if (!kind) return err(refused("noNationalStructure"));
  const written = kind.write(record, document, language);
  if (written.ok) return ok({ ...written.value });
  return err(refused("requiredMissing", { missing: written.error.map((gap) => missingField(kind, gap)) }));
}
