import { type FieldDefinition, type Language, optionsFrom } from "@koonti/core";
import {
  type Code,
  SERVICE_CATEGORY_CODES,
  SERVICE_CATEGORY_LABELS,
  type Structure,
  type WorkingAgeNeedAssessmentDocument,
  workingAgeNeedAssessment,
} from "@koonti/national";
import type { PastService } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { readCode, writeCode } from "./code-values.ts";
import { keptOr } from "./people.ts";

type Written = NonNullable<WorkingAgeNeedAssessmentDocument["aikaisemmat_ja_nykyiset_palvelut"]>[number];

const STRUCTURE: Structure = workingAgeNeedAssessment;
const KEYS = ["aikaisemmat_ja_nykyiset_palvelut", "palvelu"];
const FIELD: FieldDefinition = {
  name: "category",
  widget: "code",
  label: { fi: "Palvelu", sv: "Service", en: "Service" },
  options: optionsFrom(SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS),
};

const categoryOf = ({ palvelu }: Written): PastService["category"] | undefined =>
  SERVICE_CATEGORY_CODES.find((code) => code === readCode(FIELD, palvelu));

const read = (written: Written): PastService => ({
  category: categoryOf(written) ?? "99",
  ...optional("current", written.nykyinen),
  ...optional("description", written.kuvaus?.trim() || undefined),
});

const write =
  (language: Language) =>
  ({ category, current, description }: PastService): Written => ({
    ...optional(
      "palvelu",
      writeCode({ structure: STRUCTURE, keys: KEYS, field: FIELD, language }, category, undefined) as Code | undefined,
    ),
    ...optional("nykyinen", current),
    ...optional("kuvaus", description || undefined),
  });

/** The services of rows 17-20 that name a service we know. */
export const readPastServices = (written: readonly Written[] = []): readonly PastService[] =>
  written.filter((one) => categoryOf(one) !== undefined).map(read);

/** Services as rows 17-20, in the places of those that stood there; what we could not read stays where it was. */
export const writePastServices = (
  services: readonly PastService[],
  original: readonly Written[] = [],
  language: Language,
): readonly Written[] | undefined => {
  const left = [...services];
  const inPlace = original.flatMap((one) => {
    if (categoryOf(one) === undefined) return [one];
    const next = left.shift();
    return next === undefined ? [] : [keptOr(next, one, read, write(language))];
  });
  const all = [...inPlace, ...left.map(write(language))];
  return all.length === 0 ? undefined : all;
};
