import type { Catalogue } from "@koonti/rules";
import type { countyAssignmentRules } from "../rules/index.ts";

/** Texts of the county's own rules in Finnish. */
export const fi: Catalogue<typeof countyAssignmentRules> = {
  "county-15/pair-worker-is-named#duty": "Erityistä tukea tarvitsevalla asiakkaalla on omatyöntekijän lisäksi työpari.",
  "county-15/pair-worker-is-named#named": "Työparina on {worker}.",
  "county-15/pair-worker-is-named#notNamed": "Työparia ei ole nimetty.",
  "county-15/pair-worker-is-named#mend": "Nimeä työpari.",
};
