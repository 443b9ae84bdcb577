import type { RecordDocument } from "@koonti/casework";
import { formOfKind } from "@koonti/casework";
import { clientPlanFormFor } from "@koonti/client-plan";
import type { FormDefinition } from "@koonti/core";

/** The form of a document; that of a plan knows the plan's own goals and parties by name. */
export const formFor = (document: RecordDocument): FormDefinition | undefined =>
  document.kind === "clientPlan" ? clientPlanFormFor(document.content) : formOfKind(document.kind);
