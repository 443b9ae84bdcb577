import type { ClientRecord, DocumentKind, RecordDocument } from "@koonti/casework";
import { formOfKind } from "@koonti/casework";
import { clientPlanFormFor } from "@koonti/client-plan";
import type { FormDefinition } from "@koonti/core";
import { decisionForm } from "./decision-form.ts";
import { serviceStartForm } from "./service-start-form.ts";

/** The form by which an event is recorded; where it points at services of the plan, these are to choose from. */
export const eventForm = (kind: DocumentKind, record: ClientRecord): FormDefinition | undefined => {
  if (kind === "decision") return decisionForm(record);
  return kind === "serviceStart" ? serviceStartForm(record) : formOfKind(kind);
};

/** The form of a document for reading; that of a plan knows the plan's own goals and parties by name. */
export const formFor = (document: RecordDocument, record: ClientRecord): FormDefinition | undefined =>
  document.kind === "clientPlan" ? clientPlanFormFor(document.content) : eventForm(document.kind, record);
