import type { Catalogue } from "@koonti/rules";
import type { outreachRules } from "../rules/index.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof outreachRules> = {
  "outreach/unidentified-encounter-leaves-no-key#duty":
    "Om ett möte med en person som vill förbli okänd antecknas inget namn och ingenting som förenar mötet med andra.",
  "outreach/unidentified-encounter-leaves-no-key#noKey": "Mötet har antecknats utan namn och utan förenande uppgift.",
  "outreach/unidentified-encounter-leaves-no-key#nameRecorded": "Ett namn har antecknats fast personen ville förbli okänd.",
  "outreach/unidentified-encounter-leaves-no-key#keyRecorded": "En uppgift som förenar mötet med andra har antecknats.",
  "outreach/unidentified-encounter-leaves-no-key#identified": "Personen har identifierat sig.",
  "outreach/unidentified-encounter-leaves-no-key#mend": "Ta bort namnet och den förenande uppgiften.",
  "outreach/advice-is-given#duty": "Invånarna får rådgivning och handledning inom socialvården, också utan att ge sitt namn.",
  "outreach/advice-is-given#given": "Rådgivning och handledning gavs.",
  "outreach/advice-is-given#notGiven": "Rådgivning och handledning gavs inte.",
  "outreach/advice-is-given#notRecorded": "Det har inte antecknats om rådgivning gavs.",
  "outreach/advice-is-given#mend": "Erbjud rådgivning vid nästa möte.",
  "outreach/anonymous-advice-and-the-duty-to-record#duty":
    "Skyldigheten att anteckna börjar när tillhandahållaren får kännedom om behovet eller börjar ge servicen.",
  "outreach/anonymous-advice-and-the-duty-to-record#notSettled":
    "Av de källor som lästs framgår inte om anonym rådgivning inleder skyldigheten. Bedöm själv.",
  "outreach/anonymous-advice-and-the-duty-to-record#identified": "Personen har identifierat sig: saken antecknas i en klienthandling.",
  "outreach/anonymous-advice-and-the-duty-to-record#mend": "Kräver ingen rättelse.",
  "outreach/day-centre-asks-no-identity#duty": "Missbrukarvårdens dagcenter kan besökas anonymt.",
  "outreach/day-centre-asks-no-identity#notAsked": "Identiteten krävdes inte.",
  "outreach/day-centre-asks-no-identity#required": "Dagcentret krävde identitet.",
  "outreach/day-centre-asks-no-identity#otherPlace": "Stället är inte ett dagcenter inom missbrukarvården.",
  "outreach/day-centre-asks-no-identity#mend": "Sluta fråga efter identiteten och ta bort uppgiften.",
  "outreach/day-centre-lets-the-intoxicated-in#duty": "Missbrukarvårdens dagcenter betjänar också den som är berusad.",
  "outreach/day-centre-lets-the-intoxicated-in#letIn": "Besökaren släpptes in.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayIntoxicated": "Besökaren avvisades på grund av berusning.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayForOther": "Besökaren avvisades av ett annat skäl än berusning.",
  "outreach/day-centre-lets-the-intoxicated-in#reasonMissing": "Besökaren avvisades, och skälet har inte antecknats.",
  "outreach/day-centre-lets-the-intoxicated-in#otherPlace": "Stället är inte ett dagcenter inom missbrukarvården.",
  "outreach/day-centre-lets-the-intoxicated-in#mend": "Kom överens om en praxis där också den som är berusad släpps in.",
};
