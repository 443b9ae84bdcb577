import type { Language } from "@koonti/core";
import type { NationalAuthor, NationalClient, WorkingAgeNeedAssessmentDocument } from "@koonti/national";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { assessmentTexts } from "./assessment-texts.ts";
import { writeCode, writeCodes } from "./code-values.ts";
import { writeMapped } from "./mapped-fields.ts";
import type { NationalOptions } from "./national-options.ts";
import { writePastServices } from "./past-services.ts";
import { writeAuthor } from "./people.ts";
import { isBlank, keptText, valueAt, withoutValueAt, withValueAt } from "./values.ts";
import { writeWorkingAgeClient } from "./working-age-client.ts";
import { FIELDS, NATURE, NATURE_CODES, NEEDS, SERVICES, STRUCTURE } from "./working-age-mapping.ts";

type Document = WorkingAgeNeedAssessmentDocument;
type Content = Readonly<Record<string, unknown>>;
type Placed = readonly [keys: readonly string[], value: unknown];

const put = (document: Content, placed: readonly Placed[]): Content =>
  placed.reduce<Content>((written, [keys, value]) => {
    const original = valueAt(written, keys);
    if (value !== undefined) return withValueAt(written, keys, keptText(value, original));
    return isBlank(original) ? written : withoutValueAt(written, keys);
  }, document);

const codesOf = ({ needs, hasNeed, needNature }: ServiceNeedAssessment, original: Content, language: Language): readonly Placed[] => {
  const standing = needs.filter(({ state }) => state !== "leftOut").map(({ code }) => code);
  const nature = hasNeed === false || needNature === undefined ? undefined : NATURE_CODES[needNature];
  return [
    [NEEDS.keys, writeCodes({ structure: STRUCTURE, language, ...NEEDS }, standing, valueAt(original, NEEDS.keys))],
    [NATURE.keys, writeCode({ structure: STRUCTURE, language, ...NATURE }, nature, valueAt(original, NATURE.keys))],
  ];
};

const authorsOf = (authors: readonly NationalAuthor[], original: Document | undefined): readonly Placed[] => {
  const written = authors.map((author, at) => writeAuthor(author, original?.laatija[at]));
  return [[["laatija"], written.length === 0 ? undefined : written]];
};

/** The assessment as the content of structure 1012; it may lack what is mandatory. */
export const writeAssessment = (
  assessment: ServiceNeedAssessment,
  client: NationalClient,
  authors: readonly NationalAuthor[],
  { language = "fi", rest }: NationalOptions<Document>,
): Content => {
  const original: Content = { ...rest };
  const mapped = writeMapped(FIELDS, assessment, original, { structure: STRUCTURE, language });
  return put(mapped, [
    [["asiakas"], writeWorkingAgeClient(client, rest?.asiakas)],
    ...assessmentTexts(assessment, language),
    ...codesOf(assessment, original, language),
    [SERVICES, writePastServices(assessment.services, rest?.aikaisemmat_ja_nykyiset_palvelut, language)],
    ...authorsOf(authors, rest),
  ]);
};
