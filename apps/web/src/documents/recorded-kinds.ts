import type { DocumentKind } from "@koonti/casework";
import { DOCUMENT_KINDS, formOfKind } from "@koonti/casework";
import type { FormDefinition, LocalizedText } from "@koonti/core";

/** Events that are recorded from a client's page; contacts, own workers and answers have pages of their own. */
const RECORDED_HERE = ["urgencyAssessment", "decision", "serviceStart"] as const satisfies readonly DocumentKind[];

/** A kind of event with its form. */
export interface RecordedKind {
  readonly kind: (typeof RECORDED_HERE)[number];
  readonly title: LocalizedText;
  readonly form: FormDefinition;
}

/** The kinds of events that have a form. */
export const RECORDED_KINDS: readonly RecordedKind[] = RECORDED_HERE.flatMap((kind) => {
  const form = formOfKind(kind);
  return form === undefined ? [] : [{ kind, title: DOCUMENT_KINDS[kind].title, form }];
});
