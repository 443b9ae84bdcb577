import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof caseworkRules> = {
  "casework/services-begin-within-three-months#duty":
    "Services begin without undue delay, at the latest three months after the matter was initiated.",
  "casework/services-begin-within-three-months#begunInTime": "The last day was {target}, and services began on {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "The last day was {target}, but services began on {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "The last day was {target}, and no service has begun.",
  "casework/services-begin-within-three-months#running": "Services must begin by {target}.",
  "casework/services-begin-within-three-months#extended":
    "The last day was {target}. A special ground for taking longer has been recorded.",
  "casework/services-begin-within-three-months#mend":
    "Record the start of the service, or the special ground related to the client's need for which it takes longer.",
};
