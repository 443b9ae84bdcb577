import { err, type Language, ok, type Result } from "@koonti/core";
import {
  type NationalAuthor,
  type NationalClient,
  parse,
  type WorkingAgeNeedAssessmentDocument,
  workingAgeNeedAssessment,
} from "@koonti/national";
import { emptyAssessment } from "../assessment/empty.ts";
import { type ServiceNeedAssessment, serviceNeedAssessmentSchema } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { readAssessmentTexts } from "./assessment-texts.ts";
import { readCode, readCodes } from "./code-values.ts";
import { readMapped } from "./mapped-fields.ts";
import { readPastServices } from "./past-services.ts";
import { readAuthor } from "./people.ts";
import type { ReadProblem } from "./read-problem.ts";
import { valueAt } from "./values.ts";
import { readWorkingAgeClient } from "./working-age-client.ts";
import { FIELDS, NATURE, NATURE_CODES, NEEDS } from "./working-age-mapping.ts";

/** What a national working-age service-need assessment says. */
export interface ReadWorkingAgeNeedAssessment {
  readonly assessment: ServiceNeedAssessment;
  readonly client: NationalClient;
  readonly authors: readonly NationalAuthor[];
  /** The document itself, to be given back when the assessment is written again: what we have no place for stays. */
  readonly rest: WorkingAgeNeedAssessmentDocument;
}

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

const contentOf = (document: WorkingAgeNeedAssessmentDocument): unknown =>
  readMapped(FIELDS, document, {
    ...emptyAssessment("client"),
    ...readAssessmentTexts(document),
    ...codesIn(document),
    services: readPastServices(document.aikaisemmat_ja_nykyiset_palvelut),
  });

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
  const content = serviceNeedAssessmentSchema.safeParse(contentOf(read.value));
  if (!content.success)
    return err(content.error.issues.map(({ path, message }) => ({ path: path as readonly (string | number)[], message })));
  return ok({
    assessment: content.data,
    client: readWorkingAgeClient(read.value.asiakas),
    authors: read.value.laatija.map(readAuthor),
    rest: read.value,
  });
};
