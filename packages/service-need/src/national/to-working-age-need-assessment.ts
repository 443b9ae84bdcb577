import { err, ok, type Result } from "@koonti/core";
import {
  completeness,
  type Gap,
  type NationalAuthor,
  type NationalClient,
  type NationalJson,
  serialise,
  type WorkingAgeNeedAssessmentDocument,
  workingAgeNeedAssessment,
} from "@koonti/national";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import type { NationalOptions } from "./national-options.ts";
import { STRUCTURE } from "./working-age-mapping.ts";
import { writeAssessment } from "./write-working-age-assessment.ts";

type Document = WorkingAgeNeedAssessmentDocument;

/**
 * The assessment as the national working-age service-need assessment (fi: työikäisten palvelutarpeen arvio), structure 1012.
 *
 * What the structure has no field for stands readable in its texts: the assessor and what was explained in row 11, the conditions of special
 * support in row 16, whose view is whose in row 87, the needs in both voices, settled conflicts and statements put aside in row 91.
 *
 * @param author - who is named as the author; several where several made it.
 * @returns the whole JSON document, or the mandatory rows that are still empty.
 * @see structure 1.2.246.537.6.1506.1012.2023.9.28
 */
export const toWorkingAgeNeedAssessment = (
  assessment: ServiceNeedAssessment,
  client: NationalClient,
  author: NationalAuthor | readonly NationalAuthor[],
  options: NationalOptions<Document> = {},
): Result<NationalJson, readonly Gap[]> => {
  const content = writeAssessment(assessment, client, [author].flat(), options);
  const gaps = completeness(STRUCTURE, content, { language: options.language ?? "fi" });
  // Without gaps the content has every member its type asks for.
  return gaps.length > 0 ? err(gaps) : ok(serialise(workingAgeNeedAssessment, content as unknown as Document));
};
