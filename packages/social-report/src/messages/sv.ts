import type { Catalogue } from "@koonti/rules";
import type { socialReportRules } from "../rules/index.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof socialReportRules> = {
  "social-report/observation-holds-no-identifiers#duty": "Observationen beskriver ett fenomen och leder inte till någon persons identitet.",
  "social-report/observation-holds-no-identifiers#clean": "Inga identifierande uppgifter hittades i texten.",
  "social-report/observation-holds-no-identifiers#direct":
    "Texten innehåller {count, plural, one {# identifierande uppgift} other {# identifierande uppgifter}}.",
  "social-report/observation-holds-no-identifiers#indirect":
    "Texten innehåller {count, plural, one {# detalj} other {# detaljer}} som kan leda till en person.",
  "social-report/observation-holds-no-identifiers#mend": "Ta bort de identifierande uppgifterna och berätta mer allmänt.",
  "social-report/small-cells-are-covered#duty": "En publicerad tabell visar inga antal under tröskelvärdet.",
  "social-report/small-cells-are-covered#covered": "Inget antal under tröskelvärdet visas.",
  "social-report/small-cells-are-covered#shown": "{count, plural, one {# antal är} other {# antal är}} mindre än tröskelvärdet {minCell}.",
  "social-report/small-cells-are-covered#mend": "Täck antalet eller slå ihop klasser.",
  "social-report/covered-cells-cannot-be-computed#duty": "Ett täckt antal kan inte räknas ut från andra publicerade tal.",
  "social-report/covered-cells-cannot-be-computed#safe": "De täckta antalen kan inte räknas ut från summan.",
  "social-report/covered-cells-cannot-be-computed#computable": "Det enda täckta antalet kan räknas ut från radens summa.",
  "social-report/covered-cells-cannot-be-computed#nothingCovered": "Det finns inget att täcka i tabellen.",
  "social-report/covered-cells-cannot-be-computed#mend": "Täck ett antal till eller lämna bort summan.",
};
