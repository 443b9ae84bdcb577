import type { Toolbox, Verdict } from "@koonti/rules";
import type { SpecialSupportReason } from "../../assessment/codes.ts";
import type { SpecialSupport } from "../../assessment/schema.ts";

/** What judging an adult's special support can lead to. */
export const SPECIAL_SUPPORT_KEYS = ["groundsHold", "noDifficulty", "noReason", "oldAge", "factsMissing"] as const;

type Keys = (typeof SPECIAL_SUPPORT_KEYS)[number];

/** The reasons of SHL 3 § 3 k for an adult as amended on 1.1.2023. */
export const ADULT_REASONS: readonly SpecialSupportReason[] = [
  "cognitiveIllness",
  "psychicIllness",
  "substanceUse",
  "addictiveBehaviour",
  "severalSimultaneousNeeds",
  "otherComparable",
];

const unknownFacts = ({ difficultyAccessingServices, oldAgeRelated }: SpecialSupport): readonly string[] => [
  ...(difficultyAccessingServices === undefined ? ["specialSupport.difficultyAccessingServices"] : []),
  ...(oldAgeRelated === undefined ? ["specialSupport.oldAgeRelated"] : []),
];

/**
 * Whether an adult found to need special support does so by the act: a special difficulty in getting services, one of the reasons, and no
 * connection with old age.
 */
export const judgeSpecialSupport = (
  support: SpecialSupport,
  { pass, fail, undetermined }: Toolbox<Keys, never>,
  allowed: readonly SpecialSupportReason[],
): Verdict => {
  if (support.oldAgeRelated === true) return fail("oldAge", ["specialSupport", "oldAgeRelated"]);
  if (support.difficultyAccessingServices === false) return fail("noDifficulty", ["specialSupport", "difficultyAccessingServices"]);
  if (!support.reasons.some((reason) => allowed.includes(reason))) return fail("noReason", ["specialSupport", "reasons"]);
  const unknown = unknownFacts(support);
  return unknown.length === 0 ? pass("groundsHold") : undetermined("factsMissing", unknown);
};
