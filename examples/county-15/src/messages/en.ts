import type { Catalogue } from "@koonti/rules";
import type { countyAssignmentRules } from "../rules/index.ts";

/** Texts of the county's own rules in English. */
export const en: Catalogue<typeof countyAssignmentRules> = {
  "county-15/pair-worker-is-named#duty": "A client who needs special support has a pair worker besides the own worker.",
  "county-15/pair-worker-is-named#named": "The pair worker is {worker}.",
  "county-15/pair-worker-is-named#notNamed": "No pair worker has been named.",
  "county-15/pair-worker-is-named#mend": "Name a pair worker.",
};
