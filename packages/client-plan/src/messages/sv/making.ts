import type { Catalogue } from "@koonti/rules";
import type { planDutyRules, planMakingRules, representativeRules } from "../../rules/index.ts";

/** Texts of the rules about how a plan is made and with whom. */
export const making: Catalogue<readonly [...typeof planMakingRules, ...typeof planDutyRules, ...typeof representativeRules]> = {
  "client-plan/plan-is-made-together-with-client#duty":
    "Planen görs tillsammans med klienten, om det inte finns ett uppenbart hinder för det.",
  "client-plan/plan-is-made-together-with-client#madeTogether": "Planen har gjorts tillsammans med klienten.",
  "client-plan/plan-is-made-together-with-client#obstacleRecorded": "Planen gjordes inte tillsammans, och hindret är antecknat.",
  "client-plan/plan-is-made-together-with-client#obstacleMissing": "Planen gjordes inte med klienten, och inget hinder är antecknat.",
  "client-plan/plan-is-made-together-with-client#notRecorded": "Det är inte antecknat om planen gjordes tillsammans med klienten.",
  "client-plan/plan-is-made-together-with-client#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-is-made-together-with-client#mend": "Gör planen tillsammans, eller anteckna vilket uppenbart hinder som fanns.",

  "client-plan/clients-participation-is-recorded#duty": "Klienten har möjlighet att delta i och påverka planeringen.",
  "client-plan/clients-participation-is-recorded#recorded": "Deltagandet är antecknat.",
  "client-plan/clients-participation-is-recorded#obstacleRecorded": "Det fanns ett hinder för deltagandet, och det är antecknat.",
  "client-plan/clients-participation-is-recorded#participationMissing": "Det är inte antecknat hur klienten deltog.",
  "client-plan/clients-participation-is-recorded#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/clients-participation-is-recorded#mend": "Anteckna hur klienten deltog i planeringen.",

  "client-plan/every-party-has-a-responsibility#duty": "Av planen framgår vilka som deltar i den och vad var och en ansvarar för.",
  "client-plan/every-party-has-a-responsibility#allHave": "Varje part har ett ansvar.",
  "client-plan/every-party-has-a-responsibility#noPartners": "Planen har inga samarbetspartner.",
  "client-plan/every-party-has-a-responsibility#partnersMissing": "Ingen samarbetspartner är antecknad i den gemensamma planen.",
  "client-plan/every-party-has-a-responsibility#withoutResponsibility": "Ansvar saknas: {parties}.",
  "client-plan/every-party-has-a-responsibility#mend": "Kom överens om vad var och en ansvarar för, eller ta bort parten ur planen.",

  "client-plan/other-sectors-take-part-with-consent#duty":
    "Socialvårdens och andra sektorers gemensamma plan görs med klientens samtycke. Utan samtycke görs den endast om det föreskrivs särskilt om det.",
  "client-plan/other-sectors-take-part-with-consent#allHaveGround": "Varje annan sektor har samtycke eller annan grund.",
  "client-plan/other-sectors-take-part-with-consent#notJoint": "Planen är inte gemensam.",
  "client-plan/other-sectors-take-part-with-consent#noOtherSectors": "Planen har inga myndigheter från andra sektorer.",
  "client-plan/other-sectors-take-part-with-consent#groundMissing": "Samtycke eller annan grund saknas: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#provisionNotNamed": "Grunden är en bestämmelse, men den är inte angiven: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#mend":
    "Be om klientens samtycke och anteckna det, eller ange den bestämmelse som deltagandet grundar sig på.",

  "client-plan/rights-and-alternatives-are-explained#duty":
    "För klienten förklaras rättigheter, skyldigheter och alternativ med deras verkningar på ett begripligt sätt.",
  "client-plan/rights-and-alternatives-are-explained#explained": "Redogörelsen har getts.",
  "client-plan/rights-and-alternatives-are-explained#notExplained":
    "Det är inte antecknat att rättigheterna och alternativen har förklarats för klienten.",
  "client-plan/rights-and-alternatives-are-explained#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/rights-and-alternatives-are-explained#mend": "Förklara sakerna för klienten och anteckna hur det gjordes.",

  "client-plan/plan-is-made-in-mutual-understanding#duty": "Planen görs i samförstånd med klienten.",
  "client-plan/plan-is-made-in-mutual-understanding#agreed": "Klienten är av samma åsikt.",
  "client-plan/plan-is-made-in-mutual-understanding#disagreed":
    "Klienten är av annan åsikt. Bedöm om samförstånd nås genom att ändra planen.",
  "client-plan/plan-is-made-in-mutual-understanding#couldNotAnswer": "Klienten kunde inte svara. Bedöm hur klientens åsikt kan klarläggas.",
  "client-plan/plan-is-made-in-mutual-understanding#notAsked": "Klienten har ännu inte svarat på den här versionen av planen.",
  "client-plan/plan-is-made-in-mutual-understanding#notMadeYet": "Planen är ännu inte färdig.",
  "client-plan/plan-is-made-in-mutual-understanding#mend": "Be om klientens svar och behandla meningsskiljaktigheterna tillsammans.",

  "client-plan/agreed-review-is-made#duty":
    "Planen ses över när det behövs. För vuxna anger lagen inget intervall: datumet är planens eget.",
  "client-plan/agreed-review-is-made#reviewAhead": "Planen ses över {target}.",
  "client-plan/agreed-review-is-made#reviewPassed":
    "Det avtalade datumet för översyn var {target}, för {daysOver, plural, one {# dag sedan} other {# dagar sedan}}.",
  "client-plan/agreed-review-is-made#noReviewAgreed": "Inget datum för översyn har avtalats.",
  "client-plan/agreed-review-is-made#notMadeYet": "Planen är ännu inte färdig.",
  "client-plan/agreed-review-is-made#mend": "Se över planen tillsammans eller kom överens om ett nytt datum.",

  "client-plan/plan-is-made-or-reason-recorded#duty":
    "Bedömningen av servicebehovet kompletteras med en plan, om det inte är uppenbart onödigt eller fråga om tillfällig rådgivning.",
  "client-plan/plan-is-made-or-reason-recorded#planMade": "Planen är gjord eller under arbete.",
  "client-plan/plan-is-made-or-reason-recorded#reasonRecorded": "Ingen plan görs, och orsaken är antecknad.",
  "client-plan/plan-is-made-or-reason-recorded#onlyAdvice": "Det är endast fråga om tillfällig rådgivning.",
  "client-plan/plan-is-made-or-reason-recorded#assessmentGoesOn": "Bedömningen av servicebehovet pågår.",
  "client-plan/plan-is-made-or-reason-recorded#neitherPlanNorReason": "Det finns ingen plan, och ingen orsak är antecknad.",
  "client-plan/plan-is-made-or-reason-recorded#mend": "Gör en plan, eller anteckna varför den är uppenbart onödig.",

  "client-plan/will-of-incapable-client-is-found-out#duty":
    "Om en vuxen klient inte själv kan delta klarläggs klientens vilja med en företrädare eller närstående. Ett uppenbart behov av intressebevakning anmäls till förmyndarmyndigheten.",
  "client-plan/will-of-incapable-client-is-found-out#foundOut": "Klientens vilja har klarlagts.",
  "client-plan/will-of-incapable-client-is-found-out#canTakePart": "Klienten kan själv delta.",
  "client-plan/will-of-incapable-client-is-found-out#capacityNotKnown": "Det är inte antecknat om klienten själv kan delta.",
  "client-plan/will-of-incapable-client-is-found-out#notConsulted": "Ingen företrädare, anhörig eller närstående har hörts.",
  "client-plan/will-of-incapable-client-is-found-out#willNotFoundOut": "Klientens vilja har inte klarlagts.",
  "client-plan/will-of-incapable-client-is-found-out#guardianshipNotNotified":
    "Behovet av intressebevakning är uppenbart, men det har inte anmälts till förmyndarmyndigheten.",
  "client-plan/will-of-incapable-client-is-found-out#mend":
    "Klarlägg viljan med en företrädare eller närstående och gör den anmälan som behövs.",
};
