import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof caseworkRules> = {
  "casework/services-begin-within-three-months#duty":
    "Servicen inleds utan ogrundat dröjsmål, senast tre månader efter att ärendet inleddes.",
  "casework/services-begin-within-three-months#begunInTime": "Sista dagen var {target}, och servicen inleddes {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "Sista dagen var {target}, men servicen inleddes {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "Sista dagen var {target}, och ingen service har inletts.",
  "casework/services-begin-within-three-months#running": "Servicen ska inledas senast {target}.",
  "casework/services-begin-within-three-months#extended": "Sista dagen var {target}. En särskild grund för längre tid har antecknats.",
  "casework/services-begin-within-three-months#mend":
    "Anteckna när servicen inleddes eller den särskilda grund som hänför sig till klientens behov.",
};
