import type { Catalogue } from "@koonti/rules";
import type { countyAssignmentRules } from "../rules/index.ts";

/** Texts of the county's own rules in Swedish. */
export const sv: Catalogue<typeof countyAssignmentRules> = {
  "county-15/pair-worker-is-named#duty": "En klient som behöver särskilt stöd har ett arbetspar utöver den egna kontaktpersonen.",
  "county-15/pair-worker-is-named#named": "Arbetsparet är {worker}.",
  "county-15/pair-worker-is-named#notNamed": "Inget arbetspar har utsetts.",
  "county-15/pair-worker-is-named#mend": "Utse ett arbetspar.",
};
