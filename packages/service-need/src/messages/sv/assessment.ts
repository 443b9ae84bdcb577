import type { Catalogue } from "@koonti/rules";
import type { assessmentRules } from "../../rules/index.ts";

/** Texts of the rules about the assessment itself. */
export const assessment: Catalogue<typeof assessmentRules> = {
  "service-need/special-support-has-grounds#duty":
    "Särskilt stöd behöver den som har särskilda svårigheter att söka och få den service som behövs av en orsak som nämns i lagen, och vars behov inte hänger samman med hög ålder.",
  "service-need/special-support-has-grounds#groundsHold": "Förutsättningarna för särskilt stöd är antecknade.",
  "service-need/special-support-has-grounds#noDifficulty": "Ingen särskild svårighet att söka och få service har konstaterats.",
  "service-need/special-support-has-grounds#noReason": "Ingen av de orsaker som nämns i lagen är antecknad.",
  "service-need/special-support-has-grounds#oldAge": "Behovet hänger samman med hög ålder, så det är inte fråga om detta särskilda stöd.",
  "service-need/special-support-has-grounds#factsMissing": "Alla förutsättningar har ännu inte bedömts.",
  "service-need/special-support-has-grounds#mend": "Komplettera motiveringarna till särskilt stöd eller ändra bedömningen av behovet.",

  "service-need/special-support-has-grounds-before-2023#duty":
    "Före 2023 behövde den särskilt stöd som hade särskilda svårigheter att söka och få service av en orsak som nämndes i den dåvarande lagen, och vars behov inte hängde samman med hög ålder.",
  "service-need/special-support-has-grounds-before-2023#groundsHold": "Förutsättningarna för särskilt stöd är antecknade.",
  "service-need/special-support-has-grounds-before-2023#noDifficulty": "Ingen särskild svårighet att söka och få service har konstaterats.",
  "service-need/special-support-has-grounds-before-2023#noReason":
    "Ingen av de orsaker som nämndes i den dåvarande lagen är antecknad. Annat beroendebeteende kom in i lagen 1.1.2023; före det var det en annan motsvarande orsak.",
  "service-need/special-support-has-grounds-before-2023#oldAge":
    "Behovet hänger samman med hög ålder, så det är inte fråga om detta särskilda stöd.",
  "service-need/special-support-has-grounds-before-2023#factsMissing": "Alla förutsättningar har ännu inte bedömts.",
  "service-need/special-support-has-grounds-before-2023#mend":
    "Komplettera motiveringarna till särskilt stöd eller ändra bedömningen av behovet.",

  "service-need/childs-special-support-has-reason#duty":
    "Ett barn behöver särskilt stöd på grund av sina uppväxtförhållanden, sitt eget beteende eller en orsak som också för en vuxen vore en grund.",
  "service-need/childs-special-support-has-reason#reasonRecorded": "Orsaken är antecknad.",
  "service-need/childs-special-support-has-reason#reasonMissing": "Orsaken till barnets behov av särskilt stöd är inte antecknad.",
  "service-need/childs-special-support-has-reason#mend": "Anteckna orsaken eller ändra bedömningen av behovet av särskilt stöd.",

  "service-need/rights-and-alternatives-are-explained#duty":
    "För klienten redogörs på ett begripligt sätt för rättigheter och skyldigheter samt för alternativen och deras verkningar.",
  "service-need/rights-and-alternatives-are-explained#allExplained":
    "För klienten har redogjorts för rättigheter, skyldigheter och alternativ.",
  "service-need/rights-and-alternatives-are-explained#notExplained": "Inte antecknat: {missing}.",
  "service-need/rights-and-alternatives-are-explained#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/rights-and-alternatives-are-explained#mend": "Redogör för frågorna och anteckna att klienten förstod.",

  "service-need/functioning-is-seen-in-its-environments#duty":
    "Funktionsförmågan granskas i olika miljöer: hälsotillstånd, levnadsförhållanden, vardagsliv och förändringar i dem beaktas i den omfattning situationen kräver.",
  "service-need/functioning-is-seen-in-its-environments#allSeen": "Hälsotillstånd, boende, vardagsliv och förändringar är beskrivna.",
  "service-need/functioning-is-seen-in-its-environments#someNotWritten": "Inte beskrivet: {missing}. Bedöm om en beskrivning behövs.",
  "service-need/functioning-is-seen-in-its-environments#mend": "Beskriv det som saknas i livssituationen.",

  "service-need/assessor-is-social-welfare-professional#duty":
    "För bedömningen svarar en för uppgiften lämplig yrkesutbildad person inom socialvården.",
  "service-need/assessor-is-social-welfare-professional#suitable": "Den som bedömer är en yrkesutbildad person inom socialvården.",
  "service-need/assessor-is-social-welfare-professional#healthProfessional":
    "Den som bedömer är en yrkesutbildad person inom hälso- och sjukvården. Det är möjligt när en äldre person bedöms: bedöm om så är fallet.",
  "service-need/assessor-is-social-welfare-professional#notLicensed": "Den som bedömer är inte en yrkesutbildad person inom socialvården.",
  "service-need/assessor-is-social-welfare-professional#assessorMissing": "Det är inte antecknat vem som bedömer.",
  "service-need/assessor-is-social-welfare-professional#stillOpen": "Den som bedömer antecknas innan bedömningen blir klar.",
  "service-need/assessor-is-social-welfare-professional#mend":
    "Överför ansvaret för bedömningen till en yrkesutbildad person inom socialvården.",

  "service-need/special-support-is-assessed-by-social-worker-in-office#duty":
    "När ett barn eller en vuxen behöver särskilt stöd svarar en socialarbetare i tjänsteförhållande för bedömningen.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#socialWorkerInOffice":
    "Den som bedömer är socialarbetare i tjänsteförhållande.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notSocialWorker":
    "Klienten behöver särskilt stöd, och den som bedömer är inte socialarbetare.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notInOffice":
    "Klienten behöver särskilt stöd, och socialarbetaren som bedömer är inte i tjänsteförhållande.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#assessorMissing": "Det är inte antecknat vem som bedömer.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#specialSupportNotAssessed":
    "Behovet av särskilt stöd har ännu inte bedömts. Av det beror vem som svarar för bedömningen.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#stillOpen": "Den som bedömer antecknas innan bedömningen blir klar.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#mend":
    "Överför ansvaret för bedömningen till en socialarbetare i tjänsteförhållande.",

  "service-need/disabled-person-is-assessed-by-office-holder#duty":
    "För bedömningen av servicebehovet hos en person med funktionsnedsättning svarar alltid en tjänsteinnehavare.",
  "service-need/disabled-person-is-assessed-by-office-holder#officeHolder": "Den som bedömer är i tjänsteförhållande.",
  "service-need/disabled-person-is-assessed-by-office-holder#notInOffice": "Den som bedömer är inte i tjänsteförhållande.",
  "service-need/disabled-person-is-assessed-by-office-holder#assessorMissing": "Det är inte antecknat vem som bedömer.",
  "service-need/disabled-person-is-assessed-by-office-holder#stillOpen": "Den som bedömer antecknas innan bedömningen blir klar.",
  "service-need/disabled-person-is-assessed-by-office-holder#mend": "Överför ansvaret för bedömningen till en tjänsteinnehavare.",

  "service-need/disability-services-are-assessed-by-licensed-office-holder#duty":
    "För bedömningen av behovet av funktionshinderservice svarar en yrkesutbildad person inom socialvården i tjänsteförhållande.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#licensedOfficeHolder":
    "Den som bedömer är en yrkesutbildad person inom socialvården i tjänsteförhållande.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notLicensed":
    "Den som bedömer är inte en yrkesutbildad person inom socialvården.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notInOffice": "Den som bedömer är inte i tjänsteförhållande.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#assessorMissing": "Det är inte antecknat vem som bedömer.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#stillOpen":
    "Den som bedömer antecknas innan bedömningen blir klar.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#mend":
    "Överför ansvaret för bedömningen till en yrkesutbildad person inom socialvården i tjänsteförhållande.",

  "service-need/need-and-its-nature-are-decided#duty":
    "I bedömningen konstateras om det finns ett stödbehov och om det i så fall är tillfälligt, återkommande eller långvarigt.",
  "service-need/need-and-its-nature-are-decided#noNeed": "Det har konstaterats att inget stödbehov finns.",
  "service-need/need-and-its-nature-are-decided#natureDecided": "Stödbehovet och dess typ har konstaterats.",
  "service-need/need-and-its-nature-are-decided#needNotDecided": "Det har inte konstaterats om det finns ett stödbehov.",
  "service-need/need-and-its-nature-are-decided#natureNotDecided": "Typen av stödbehov har inte konstaterats.",
  "service-need/need-and-its-nature-are-decided#stillOpen": "Konstateras innan bedömningen blir klar.",
  "service-need/need-and-its-nature-are-decided#mend": "Anteckna om det finns ett stödbehov och av vilken typ det är.",

  "service-need/assessment-has-summary#duty":
    "Bedömningen innehåller ett sammandrag av klientens situation och av behovet av service och särskilt stöd.",
  "service-need/assessment-has-summary#recorded": "Sammandraget är antecknat.",
  "service-need/assessment-has-summary#summaryMissing": "Sammandraget saknas.",
  "service-need/assessment-has-summary#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/assessment-has-summary#mend": "Skriv ett sammandrag.",

  "service-need/assessment-has-conclusions#duty":
    "Bedömningen innehåller den yrkesutbildade personens slutsatser om förutsättningarna för en klientrelation.",
  "service-need/assessment-has-conclusions#recorded": "Slutsatserna är antecknade.",
  "service-need/assessment-has-conclusions#conclusionsMissing": "Slutsatserna saknas.",
  "service-need/assessment-has-conclusions#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/assessment-has-conclusions#mend": "Skriv slutsatserna.",

  "service-need/clients-view-is-recorded#duty":
    "Bedömningen innehåller klientens åsikt och syn på sitt servicebehov, om det inte finns ett uppenbart hinder.",
  "service-need/clients-view-is-recorded#recorded": "Klientens syn är antecknad.",
  "service-need/clients-view-is-recorded#obstacleRecorded": "Klientens syn saknas, men ett uppenbart hinder är antecknat.",
  "service-need/clients-view-is-recorded#viewMissing": "Klientens syn saknas och inget hinder är antecknat.",
  "service-need/clients-view-is-recorded#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/clients-view-is-recorded#mend": "Fråga klienten och anteckna klientens syn, eller anteckna det uppenbara hindret.",

  "service-need/assessment-has-both-assessments-of-need#duty":
    "Bedömningen innehåller klientens och den yrkesutbildade personens bedömning av stödbehovet.",
  "service-need/assessment-has-both-assessments-of-need#bothRecorded": "Bådas bedömning är antecknad.",
  "service-need/assessment-has-both-assessments-of-need#needsMissing": "Inget stödbehov är antecknat.",
  "service-need/assessment-has-both-assessments-of-need#clientsMissing": "Klientens egen bedömning av stödbehovet saknas.",
  "service-need/assessment-has-both-assessments-of-need#professionalsMissing":
    "Den yrkesutbildade personens bedömning av stödbehovet saknas.",
  "service-need/assessment-has-both-assessments-of-need#noNeed": "Inget stödbehov konstaterades i bedömningen.",
  "service-need/assessment-has-both-assessments-of-need#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/assessment-has-both-assessments-of-need#mend":
    "Anteckna klientens egna ord om behoven och den yrkesutbildade personens bedömning.",

  "service-need/own-worker-need-has-both-views#duty":
    "Bedömningen innehåller klientens och den yrkesutbildade personens bedömning av behovet av en egen kontaktperson.",
  "service-need/own-worker-need-has-both-views#bothRecorded": "Bådas bedömning är antecknad.",
  "service-need/own-worker-need-has-both-views#clientsMissing": "Klientens bedömning av behovet av en egen kontaktperson saknas.",
  "service-need/own-worker-need-has-both-views#professionalsMissing":
    "Den yrkesutbildade personens bedömning av behovet av en egen kontaktperson saknas.",
  "service-need/own-worker-need-has-both-views#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/own-worker-need-has-both-views#mend": "Anteckna den bedömning som saknas.",

  "service-need/childs-view-is-found-out#duty":
    "Barnets och den unga personens åsikt utreds finkänsligt. Sättet och det huvudsakliga innehållet antecknas.",
  "service-need/childs-view-is-found-out#recorded": "Sättet och det huvudsakliga innehållet är antecknade.",
  "service-need/childs-view-is-found-out#obstacleRecorded": "Orsaken till att åsikten inte utretts är antecknad.",
  "service-need/childs-view-is-found-out#methodMissing": "Det är inte antecknat hur åsikten utreddes.",
  "service-need/childs-view-is-found-out#contentMissing": "Åsiktens huvudsakliga innehåll saknas.",
  "service-need/childs-view-is-found-out#stillOpen": "Antecknas innan bedömningen blir klar.",
  "service-need/childs-view-is-found-out#mend":
    "Anteckna sättet och det huvudsakliga innehållet eller orsaken till att åsikten inte utreddes.",
};
