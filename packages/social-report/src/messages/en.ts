import type { Catalogue } from "@koonti/rules";
import type { socialReportRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof socialReportRules> = {
  "social-report/observation-holds-no-identifiers#duty": "An observation tells of a phenomenon and does not lead to anybody's identity.",
  "social-report/observation-holds-no-identifiers#clean": "No identifiers were found in the text.",
  "social-report/observation-holds-no-identifiers#direct": "The text holds {count, plural, one {# identifier} other {# identifiers}}.",
  "social-report/observation-holds-no-identifiers#indirect":
    "The text holds {count, plural, one {# detail} other {# details}} that may lead to a person.",
  "social-report/observation-holds-no-identifiers#mend": "Take the identifiers out and tell it more generally.",
  "social-report/small-cells-are-covered#duty": "A published table shows no count under the threshold.",
  "social-report/small-cells-are-covered#covered": "No count under the threshold is shown.",
  "social-report/small-cells-are-covered#shown": "{count, plural, one {# count is} other {# counts are}} under the threshold {minCell}.",
  "social-report/small-cells-are-covered#mend": "Cover the count or merge classes.",
  "social-report/covered-cells-cannot-be-computed#duty": "A covered count cannot be computed from other published figures.",
  "social-report/covered-cells-cannot-be-computed#safe": "The covered counts cannot be computed from the total.",
  "social-report/covered-cells-cannot-be-computed#computable": "The only covered count can be computed from the row's total.",
  "social-report/covered-cells-cannot-be-computed#nothingCovered": "There is nothing to cover in the table.",
  "social-report/covered-cells-cannot-be-computed#mend": "Cover another count too, or leave the total out.",
};
