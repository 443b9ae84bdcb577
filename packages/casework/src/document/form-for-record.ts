import { type ClientPlan, clientPlanFormFor } from "@koonti/client-plan";
import type { FieldDefinition, FieldOption, FormDefinition, LocalizedText } from "@koonti/core";
import type { ClientRecord } from "../record/record.ts";
import { documentsOf, latestOf } from "../record/record.ts";
import type { RecordDocument } from "./document.ts";
import { documentOptions } from "./document-options.ts";
import { formOfKind } from "./forms.ts";
import type { DocumentKind } from "./kinds.ts";

/** The record, and the plan in it whose goals and services are to choose from. */
interface Pointed {
  readonly record: ClientRecord;
  readonly plan: ClientPlan | undefined;
}

const asWritten = (text: string): LocalizedText => ({ fi: text, sv: text, en: text });

const serviceOptions = ({ plan }: Pointed): readonly FieldOption[] =>
  (plan?.services ?? []).map(({ id, name }) => ({ value: id, label: asWritten(name) }));

const goalOptions = ({ plan }: Pointed): readonly FieldOption[] =>
  (plan?.goals ?? []).map(({ id, ownWords, text }) => ({ value: id, label: asWritten(ownWords || text || id) }));

const documentsOfKind =
  (kind: DocumentKind) =>
  ({ record }: Pointed): readonly FieldOption[] =>
    documentOptions(documentsOf(record, kind));

/** What each field that points elsewhere in the record is chosen from. */
const OPTIONS: Readonly<Record<string, (pointed: Pointed) => readonly FieldOption[]>> = {
  planId: documentsOfKind("clientPlan"),
  decisionId: documentsOfKind("decision"),
  applicationId: documentsOfKind("assistanceApplication"),
  requestId: documentsOfKind("talkRequest"),
  documentId: ({ record }) => documentOptions(record.documents.filter(({ status }) => status !== "invalidated")),
  goalId: goalOptions,
  plannedServiceId: serviceOptions,
  grantedServices: serviceOptions,
};

const NOTHING_YET: LocalizedText = {
  fi: "Asiakkaalla ei ole vielä asiakirjaa, jota tämä koskisi. Kirjaa se ensin.",
  sv: "Klienten har ännu ingen handling som detta gäller. Registrera den först.",
  en: "The client has no document yet that this could be about. Record it first.",
};

/** A field with what it is chosen from. Where there is nothing to choose from, one that is required says so and any other is left out. */
const chosen = (field: FieldDefinition, options: readonly FieldOption[]): readonly FieldDefinition[] => {
  if (options.length > 0) return [{ ...field, options }];
  return field.required === true ? [{ ...field, options, help: NOTHING_YET }] : [];
};

const filled = (fields: readonly FieldDefinition[], pointed: Pointed): readonly FieldDefinition[] =>
  fields.flatMap((field) => {
    if (field.fields) return [{ ...field, fields: filled(field.fields, pointed) }];
    const optionsIn = field.options === undefined ? OPTIONS[field.name] : undefined;
    return optionsIn === undefined ? [field] : chosen(field, optionsIn(pointed));
  });

const filledForm = (kind: DocumentKind, pointed: Pointed): FormDefinition | undefined => {
  const form = formOfKind(kind);
  if (form === undefined || kind === "clientPlan") return form;
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: filled(section.fields, pointed) })),
  };
};

/**
 * The form of a kind for a new document of a record: what points at another document, or at a goal or a service of the client's newest plan,
 * is chosen by its name.
 */
export const formForRecord = (kind: DocumentKind, record: ClientRecord): FormDefinition | undefined =>
  filledForm(kind, { record, plan: latestOf(record, "clientPlan")?.content });

const planOf = ({ content }: RecordDocument, record: ClientRecord): ClientPlan | undefined => {
  const planId = "planId" in content ? content.planId : undefined;
  return (documentsOf(record, "clientPlan").find(({ id }) => id === planId) ?? latestOf(record, "clientPlan"))?.content;
};

/** The form of a document of a record, to read it by: goals and services are those of the plan that the document is about. */
export const formForDocument = (document: RecordDocument, record: ClientRecord): FormDefinition | undefined =>
  document.kind === "clientPlan"
    ? clientPlanFormFor(document.content)
    : filledForm(document.kind, { record, plan: planOf(document, record) });
