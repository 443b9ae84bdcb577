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
  "social-report/wellbeing-report-goes-to-the-council#duty": "Rapporten om välfärden lämnas till välfärdsområdesfullmäktige.",
  "social-report/wellbeing-report-goes-to-the-council#delivered": "Rapporten har lämnats till välfärdsområdesfullmäktige.",
  "social-report/wellbeing-report-goes-to-the-council#notDelivered": "Rapporten har inte lämnats till välfärdsområdesfullmäktige.",
  "social-report/wellbeing-report-goes-to-the-council#notKnown": "Det är inte känt till vem rapporten har lämnats.",
  "social-report/wellbeing-report-goes-to-the-council#mend": "Lämna rapporten till välfärdsområdesfullmäktige.",
  "social-report/term-report-is-published-online#duty": "Fullmäktigeperiodens välfärdsberättelse och välfärdsplan publiceras på webben.",
  "social-report/term-report-is-published-online#published": "Berättelsen har publicerats på webben.",
  "social-report/term-report-is-published-online#notPublished": "Berättelsen har inte publicerats på webben.",
  "social-report/term-report-is-published-online#notKnown": "Det är inte känt om berättelsen har publicerats på webben.",
  "social-report/term-report-is-published-online#yearlyReport":
    "Det är fråga om en årlig rapport och inte om fullmäktigeperiodens berättelse.",
  "social-report/term-report-is-published-online#mend": "Publicera berättelsen och planen på välfärdsområdets webbplats.",
  "social-report/wellbeing-is-reported-every-year#duty":
    "Välfärdsområdesfullmäktige får varje år en rapport om befolkningens välfärd och hälsa.",
  "social-report/wellbeing-is-reported-every-year#reported": "Årets rapport lämnades till fullmäktige {metOn}.",
  "social-report/wellbeing-is-reported-every-year#late": "Året slutade {target} utan att fullmäktige fick någon rapport.",
  "social-report/wellbeing-is-reported-every-year#reportedLate": "Rapporten lämnades till fullmäktige {metOn}, fast året slutade {target}.",
  "social-report/wellbeing-is-reported-every-year#open": "Rapporten lämnas till fullmäktige senast {target}.",
  "social-report/wellbeing-is-reported-every-year#mend": "Lämna rapporten till fullmäktige och bestäm när nästa görs.",
  "social-report/yearly-account-reaches-the-state#duty":
    "Den årliga redogörelsen för läget inom social- och hälsovården och ekonomin lämnas till Institutet för hälsa och välfärd och till social- och hälsovårdsministeriet och publiceras på webben.",
  "social-report/yearly-account-reaches-the-state#deliveredAndPublished": "Redogörelsen har lämnats och publicerats.",
  "social-report/yearly-account-reaches-the-state#notDelivered": "Redogörelsen har inte lämnats till alla. Utan den är: {missing}.",
  "social-report/yearly-account-reaches-the-state#notPublished": "Redogörelsen har inte publicerats på webben.",
  "social-report/yearly-account-reaches-the-state#notKnown":
    "Det är inte känt till vem redogörelsen har lämnats eller om den har publicerats.",
  "social-report/yearly-account-reaches-the-state#mend": "Lämna redogörelsen till dem som inte har fått den och publicera den på webben.",
  "social-report/waiting-times-are-published-twice-a-year#duty":
    "Hur länge äldre personer väntar på service publiceras minst två gånger om året.",
  "social-report/waiting-times-are-published-twice-a-year#twice": "Väntetiderna publicerades för andra gången {metOn}.",
  "social-report/waiting-times-are-published-twice-a-year#lessThanTwice":
    "Året slutade {target}. {count, plural, =0 {Väntetiderna publicerades inte en enda gång.} other {Väntetiderna publicerades bara en gång.}}",
  "social-report/waiting-times-are-published-twice-a-year#open":
    "Väntetiderna ska publiceras två gånger senast {target}. {count, plural, =0 {De har inte publicerats än.} other {De har publicerats en gång.}}",
  "social-report/waiting-times-are-published-twice-a-year#notKnown": "Det är inte känt när väntetiderna har publicerats.",
  "social-report/waiting-times-are-published-twice-a-year#mend": "Publicera väntetiderna och bestäm publiceringsdagarna för ett år framåt.",
};
