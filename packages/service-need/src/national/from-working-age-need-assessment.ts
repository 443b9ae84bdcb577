import { err, type Language, ok, type Result } from "@koonti/core";
import {
  type NationalAuthor,
  type NationalClient,
  parse,
  type WorkingAgeNeedAssessmentDocument,
  workingAgeNeedAssessment,
} from "@koonti/national";
import { type ServiceNeedAssessment, serviceNeedAssessmentSchema } from "../assessment/schema.ts";
import { readAuthor } from "./people.ts";
import type { ReadProblem } from "./read-problem.ts";
import { readAssessment } from "./read-working-age-assessment.ts";
import { readWorkingAgeClient } from "./working-age-client.ts";

/** What a national working-age service-need assessment says. */
export interface ReadWorkingAgeNeedAssessment {
  readonly assessment: ServiceNeedAssessment;
  readonly client: NationalClient;
  readonly authors: readonly NationalAuthor[];
  /** The document itself, to be given back when the assessment is written again: what we have no place for stays. */
  readonly rest: WorkingAgeNeedAssessmentDocument;
}

/**
 * Reads a national working-age service-need assessment, structure 1012. The support needs are read as confirmed: the professional has
 * signed them.
 *
 * Writing what was read, with the same client, authors and `rest`, gives the same document.
 *
 * @param json - the whole document, root key included.
 * @returns the assessment, the people and the rest, or every problem of the document.
 */
export const fromWorkingAgeNeedAssessment = (
  json: unknown,
  language: Language = "fi",
): Result<ReadWorkingAgeNeedAssessment, readonly ReadProblem[]> => {
  const read = parse(workingAgeNeedAssessment, json, language);
  if (!read.ok) return read;
  const content = serviceNeedAssessmentSchema.safeParse(readAssessment(read.value));
  if (!content.success)
    return err(content.error.issues.map(({ path, message }) => ({ path: path as readonly (string | number)[], message })));
  return ok({
    assessment: content.data,
    client: readWorkingAgeClient(read.value.asiakas),
    authors: read.value.laatija.map(readAuthor),
    rest: read.value,
  });
};
