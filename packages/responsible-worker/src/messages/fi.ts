import type { Catalogue } from "@koonti/rules";
import type { responsibleWorkerRules } from "../rules/index.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof responsibleWorkerRules> = {
  "responsible-worker/own-worker-is-named#duty":
    "Asiakkaalle nimetään asiakkuuden ajaksi omatyöntekijä, jollei muuta vastuutyöntekijää ole nimetty tai nimeäminen ole ilmeisen tarpeetonta.",
  "responsible-worker/own-worker-is-named#named": "{worker} on nimetty omatyöntekijäksi {namedOn}.",
  "responsible-worker/own-worker-is-named#reasonRecorded": "Syy, miksi omatyöntekijää ei nimetä, on kirjattu.",
  "responsible-worker/own-worker-is-named#notNamed":
    "Asiakkuus on alkanut {relationshipStart}, eikä omatyöntekijää ole nimetty eikä syytä kirjattu.",
  "responsible-worker/own-worker-is-named#beginsToday": "Asiakkuus alkaa tänään. Omatyöntekijää ei ole vielä nimetty.",
  "responsible-worker/own-worker-is-named#noRelationship": "Asiakkuutta ei ole.",
  "responsible-worker/own-worker-is-named#relationshipEnded": "Asiakkuus on päättynyt.",
  "responsible-worker/own-worker-is-named#mend": "Nimeä omatyöntekijä tai kirjaa syy, miksi häntä ei nimetä.",

  "responsible-worker/own-worker-is-qualified#duty":
    "Omatyöntekijä on sosiaalihuollon ammattihenkilö. Terveydenhuollon ammattihenkilö voi toimia tehtävässä, jos se on asiakkaan palvelukokonaisuuden kannalta perusteltua.",
  "responsible-worker/own-worker-is-qualified#socialProfessional": "Omatyöntekijä on sosiaalihuollon ammattihenkilö.",
  "responsible-worker/own-worker-is-qualified#justified": "Omatyöntekijä on terveydenhuollon ammattihenkilö, ja se on perusteltu.",
  "responsible-worker/own-worker-is-qualified#justificationMissing":
    "Omatyöntekijä on terveydenhuollon ammattihenkilö, eikä sitä ole perusteltu asiakkaan palvelukokonaisuudella.",
  "responsible-worker/own-worker-is-qualified#notLicensed": "Omatyöntekijä ei ole sosiaali- eikä terveydenhuollon ammattihenkilö.",
  "responsible-worker/own-worker-is-qualified#mend": "Kirjaa perustelu tai nimeä omatyöntekijäksi sosiaalihuollon ammattihenkilö.",

  "responsible-worker/special-support-needs-social-worker-in-office#duty":
    "Kun asiakas tarvitsee erityistä tukea, omatyöntekijän tai hänen työparinsa on oltava virkasuhteinen sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-in-office#socialWorkerInOffice":
    "Omatyöntekijä tai työpari on virkasuhteinen sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-in-office#noSocialWorker": "Omatyöntekijä eikä työpari ole sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-in-office#notInOffice": "Nimetty sosiaalityöntekijä ei ole virkasuhteessa.",
  "responsible-worker/special-support-needs-social-worker-in-office#specialSupportNotAssessed":
    "Erityisen tuen tarvetta ei ole arvioitu. Siitä riippuu, tarvitaanko virkasuhteinen sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-in-office#nobodyNamed": "Ketään ei ole nimetty.",
  "responsible-worker/special-support-needs-social-worker-in-office#mend":
    "Nimeä omatyöntekijäksi tai työpariksi virkasuhteinen sosiaalityöntekijä.",

  "responsible-worker/special-support-needs-social-worker-before-2023#duty":
    "Ennen vuotta 2023 erityistä tukea tarvitsevan asiakkaan omatyöntekijän tai hänen työparinsa oli oltava sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-before-2023#socialWorker": "Omatyöntekijä tai työpari on sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-before-2023#noSocialWorker": "Omatyöntekijä eikä työpari ole sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-before-2023#specialSupportNotAssessed":
    "Erityisen tuen tarvetta ei ole arvioitu. Siitä riippuu, tarvitaanko sosiaalityöntekijä.",
  "responsible-worker/special-support-needs-social-worker-before-2023#nobodyNamed": "Ketään ei ole nimetty.",
  "responsible-worker/special-support-needs-social-worker-before-2023#mend": "Nimeä omatyöntekijäksi tai työpariksi sosiaalityöntekijä.",

  "responsible-worker/special-support-plan-says-meetings#duty":
    "Erityistä tukea tarvitsevaa asiakasta tavataan henkilökohtaisesti riittävän usein, suunnitelmaan kirjatulla tavalla.",
  "responsible-worker/special-support-plan-says-meetings#meetingsWritten": "Tapaamisten tiheys on suunnitelmassa.",
  "responsible-worker/special-support-plan-says-meetings#leftOut":
    "Tapaamisten tiheys on merkitty tarpeettomaksi. Erityistä tukea tarvitsevan asiakkaan suunnitelmasta sitä ei voi jättää pois.",
  "responsible-worker/special-support-plan-says-meetings#notWritten": "Tapaamisten tiheys puuttuu suunnitelmasta.",
  "responsible-worker/special-support-plan-says-meetings#specialSupportNotAssessed":
    "Erityisen tuen tarvetta ei ole arvioitu. Siitä riippuu, onko tapaamisten tiheys pakollinen.",
  "responsible-worker/special-support-plan-says-meetings#noPlan": "Suunnitelmaa ei vielä ole.",
  "responsible-worker/special-support-plan-says-meetings#mend": "Kirjaa suunnitelmaan, kuinka usein tapaatte.",

  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#duty":
    "Ennen vuotta 2023 erityistä tukea tarvitsevaa lasta tavattiin henkilökohtaisesti riittävän usein, suunnitelmaan kirjatulla tavalla.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#meetingsWritten": "Tapaamisten tiheys on suunnitelmassa.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#leftOut":
    "Tapaamisten tiheys on merkitty tarpeettomaksi. Lapsen suunnitelmasta sitä ei voi jättää pois.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#notWritten": "Tapaamisten tiheys puuttuu suunnitelmasta.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#specialSupportNotAssessed":
    "Erityisen tuen tarvetta ei ole arvioitu. Siitä riippuu, onko tapaamisten tiheys pakollinen.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#adult": "Velvollisuus koski ennen vuotta 2023 vain lapsia.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#noPlan": "Suunnitelmaa ei vielä ole.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#mend": "Kirjaa suunnitelmaan, kuinka usein tapaatte.",
};
