import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof caseworkRules> = {
  "casework/services-begin-within-three-months#duty":
    "Palvelut alkavat ilman aiheetonta viivytystä, viimeistään kolmen kuukauden kuluttua vireilletulosta.",
  "casework/services-begin-within-three-months#begunInTime": "Viimeinen päivä oli {target}, ja palvelut alkoivat {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "Viimeinen päivä oli {target}, mutta palvelut alkoivat {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "Viimeinen päivä oli {target}, eikä yksikään palvelu ole alkanut.",
  "casework/services-begin-within-three-months#running": "Palvelujen on alettava viimeistään {target}.",
  "casework/services-begin-within-three-months#extended": "Viimeinen päivä oli {target}. Pidemmälle ajalle on kirjattu erityinen peruste.",
  "casework/services-begin-within-three-months#mend":
    "Kirjaa palvelun alkaminen tai asiakkaan tarpeeseen liittyvä erityinen peruste pidemmälle ajalle.",
};
