import { emptyContent } from "@koonti/core";
import type { AssessmentSubject } from "./codes.ts";
import { serviceNeedAssessmentForm } from "./form.ts";
import { type ServiceNeedAssessment, serviceNeedAssessmentSchema } from "./schema.ts";

/**
 * An assessment before anything is written: a valid draft.
 *
 * @example
 * ```ts
 * import { emptyAssessment } from "@koonti/service-need";
 * emptyAssessment("client").needs; // => []
 * ```
 */
export const emptyAssessment = (subject: AssessmentSubject): ServiceNeedAssessment =>
  serviceNeedAssessmentSchema.parse({ ...emptyContent(serviceNeedAssessmentForm), subject, settlements: [], droppedStatements: [] });
