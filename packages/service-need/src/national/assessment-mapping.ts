import {
  type Mapping,
  mappingFrom,
  type NationalAuthor,
  type NationalClient,
  type WorkingAgeNeedAssessmentDocument,
  workingAgeNeedAssessment,
} from "@koonti/national";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { readAuthor } from "./people.ts";
import { readAssessment } from "./read-working-age-assessment.ts";
import { readWorkingAgeClient } from "./working-age-client.ts";
import { writeAssessment } from "./write-working-age-assessment.ts";

/** A service-need assessment with whom it is about and who made it. */
export interface AssessmentView {
  readonly content: ServiceNeedAssessment;
  readonly client: NationalClient;
  readonly authors: readonly NationalAuthor[];
}

/** Whom a draft is about that has no client yet. */
const NOBODY: NationalClient = { familyName: "", givenNames: "" };

/** A service-need assessment as the national working-age one (fi: työikäisten palvelutarpeen arvio), structure 1012. */
export const workingAgeAssessmentMapping: Mapping<AssessmentView, WorkingAgeNeedAssessmentDocument> = mappingFrom(
  workingAgeNeedAssessment,
  {
    write: ({ content, client, authors = [] }: AssessmentView, options) => writeAssessment(content, client, authors, options),
    read: (document: Partial<WorkingAgeNeedAssessmentDocument>) => ({
      content: readAssessment(document as WorkingAgeNeedAssessmentDocument),
      client: document.asiakas?.henkilotunnus === undefined ? NOBODY : readWorkingAgeClient(document.asiakas),
      authors: (document.laatija ?? []).map(readAuthor),
    }),
  },
  ["content"],
);
