import type { WorkingAgeNeedAssessmentDocument } from "@koonti/national";
import { emptyAssessment } from "../assessment/empty.ts";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { readAssessmentTexts } from "./assessment-texts.ts";
import { readCode, readCodes } from "./code-values.ts";
import { readMapped } from "./mapped-fields.ts";
import { readPastServices } from "./past-services.ts";
import { valueAt } from "./values.ts";
import { FIELDS, NATURE, NATURE_CODES, NEEDS } from "./working-age-mapping.ts";

const codesIn = (document: WorkingAgeNeedAssessmentDocument): Readonly<Record<string, unknown>> => {
  const needs = readCodes(NEEDS.field, valueAt(document, NEEDS.keys));
  const natureCode = readCode(NATURE.field, valueAt(document, NATURE.keys));
  const nature = Object.entries(NATURE_CODES).find(([, code]) => code === natureCode)?.[0];
  return {
    needs: needs.map((code) => ({ code, state: "confirmed" })),
    ...optional("needNature", nature),
    ...optional("hasNeed", needs.length > 0 || nature !== undefined || undefined),
  };
};

/** An assessment out of the content of structure 1012. It may be against our own structure where a text is longer than we hold. */
export const readAssessment = (document: WorkingAgeNeedAssessmentDocument): ServiceNeedAssessment =>
  readMapped(FIELDS, document, {
    ...emptyAssessment("client"),
    ...readAssessmentTexts(document),
    ...codesIn(document),
    services: readPastServices(document.aikaisemmat_ja_nykyiset_palvelut),
  }) as unknown as ServiceNeedAssessment;
