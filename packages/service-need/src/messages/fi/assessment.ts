import type { Catalogue } from "@koonti/rules";
import type { assessmentRules } from "../../rules/index.ts";

/** Texts of the rules about the assessment itself. */
export const assessment: Catalogue<typeof assessmentRules> = {
  "service-need/special-support-has-grounds#duty":
    "Erityistä tukea tarvitsee henkilö, jolla on erityisiä vaikeuksia hakea ja saada tarvitsemiaan palveluja laissa luetellusta syystä, eikä tarve liity korkeaan ikään.",
  "service-need/special-support-has-grounds#groundsHold": "Erityisen tuen edellytykset on kirjattu.",
  "service-need/special-support-has-grounds#noDifficulty": "Erityistä vaikeutta hakea ja saada palveluja ei ole todettu.",
  "service-need/special-support-has-grounds#noReason": "Mitään laissa mainituista syistä ei ole kirjattu.",
  "service-need/special-support-has-grounds#oldAge": "Tarve liittyy korkeaan ikään, joten kyse ei ole tästä erityisestä tuesta.",
  "service-need/special-support-has-grounds#factsMissing": "Kaikkia edellytyksiä ei ole vielä arvioitu.",
  "service-need/special-support-has-grounds#mend": "Täydennä erityisen tuen perusteet tai muuta arvio erityisen tuen tarpeesta.",

  "service-need/special-support-has-grounds-before-2023#duty":
    "Ennen vuotta 2023 erityistä tukea tarvitsi henkilö, jolla oli erityisiä vaikeuksia hakea ja saada palveluja silloisessa laissa luetellusta syystä, eikä tarve liittynyt korkeaan ikään.",
  "service-need/special-support-has-grounds-before-2023#groundsHold": "Erityisen tuen edellytykset on kirjattu.",
  "service-need/special-support-has-grounds-before-2023#noDifficulty": "Erityistä vaikeutta hakea ja saada palveluja ei ole todettu.",
  "service-need/special-support-has-grounds-before-2023#noReason":
    "Mitään silloisessa laissa mainituista syistä ei ole kirjattu. Muu riippuvuuskäyttäytyminen tuli lakiin 1.1.2023; sitä ennen se oli muu vastaava syy.",
  "service-need/special-support-has-grounds-before-2023#oldAge":
    "Tarve liittyy korkeaan ikään, joten kyse ei ole tästä erityisestä tuesta.",
  "service-need/special-support-has-grounds-before-2023#factsMissing": "Kaikkia edellytyksiä ei ole vielä arvioitu.",
  "service-need/special-support-has-grounds-before-2023#mend":
    "Täydennä erityisen tuen perusteet tai muuta arvio erityisen tuen tarpeesta.",

  "service-need/childs-special-support-has-reason#duty":
    "Lapsi tarvitsee erityistä tukea kasvuolosuhteidensa tai oman käyttäytymisensä vuoksi taikka syystä, joka aikuisellakin olisi peruste.",
  "service-need/childs-special-support-has-reason#reasonRecorded": "Syy on kirjattu.",
  "service-need/childs-special-support-has-reason#reasonMissing": "Lapsen erityisen tuen syytä ei ole kirjattu.",
  "service-need/childs-special-support-has-reason#mend": "Kirjaa syy tai muuta arvio erityisen tuen tarpeesta.",

  "service-need/rights-and-alternatives-are-explained#duty":
    "Asiakkaalle selvitetään ymmärrettävästi oikeudet ja velvollisuudet sekä vaihtoehdot ja niiden vaikutukset.",
  "service-need/rights-and-alternatives-are-explained#allExplained": "Asiakkaalle on selvitetty oikeudet, velvollisuudet ja vaihtoehdot.",
  "service-need/rights-and-alternatives-are-explained#notExplained": "Kirjaamatta: {missing}.",
  "service-need/rights-and-alternatives-are-explained#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/rights-and-alternatives-are-explained#mend": "Selvitä asiat asiakkaalle ja kirjaa, että hän ymmärsi ne.",

  "service-need/functioning-is-seen-in-its-environments#duty":
    "Toimintakykyä tarkastellaan erilaisissa ympäristöissä: terveydentila, elinolot, arkielämä ja niiden muutokset otetaan huomioon siinä laajuudessa kuin tilanne vaatii.",
  "service-need/functioning-is-seen-in-its-environments#allSeen": "Terveydentila, asuminen, arkielämä ja muutokset on kuvattu.",
  "service-need/functioning-is-seen-in-its-environments#someNotWritten": "Kuvaamatta: {missing}. Arvioi, tarvitaanko kuvausta.",
  "service-need/functioning-is-seen-in-its-environments#mend": "Kuvaa puuttuvat asiat elämäntilanteeseen.",

  "service-need/assessor-is-social-welfare-professional#duty": "Arvioinnista vastaa tehtävään soveltuva sosiaalihuollon ammattihenkilö.",
  "service-need/assessor-is-social-welfare-professional#suitable": "Arvioija on sosiaalihuollon ammattihenkilö.",
  "service-need/assessor-is-social-welfare-professional#healthProfessional":
    "Arvioija on terveydenhuollon ammattihenkilö. Se on mahdollista iäkkään henkilön arvioinnissa: arvioi, onko niin tässä.",
  "service-need/assessor-is-social-welfare-professional#notLicensed": "Arvioija ei ole sosiaalihuollon ammattihenkilö.",
  "service-need/assessor-is-social-welfare-professional#assessorMissing": "Arvioijaa ei ole kirjattu.",
  "service-need/assessor-is-social-welfare-professional#stillOpen": "Arvioija kirjataan ennen arvioinnin valmistumista.",
  "service-need/assessor-is-social-welfare-professional#mend": "Siirrä arviointi sosiaalihuollon ammattihenkilön vastuulle.",

  "service-need/special-support-is-assessed-by-social-worker-in-office#duty":
    "Erityistä tukea tarvitsevan lapsen tai aikuisen arvioinnista vastaa virkasuhteinen sosiaalityöntekijä.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#socialWorkerInOffice":
    "Arvioija on virkasuhteinen sosiaalityöntekijä.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notSocialWorker":
    "Asiakas tarvitsee erityistä tukea, eikä arvioija ole sosiaalityöntekijä.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notInOffice":
    "Asiakas tarvitsee erityistä tukea, eikä arvioiva sosiaalityöntekijä ole virkasuhteessa.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#assessorMissing": "Arvioijaa ei ole kirjattu.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#specialSupportNotAssessed":
    "Erityisen tuen tarvetta ei ole vielä arvioitu. Siitä riippuu, kuka arvioinnista vastaa.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#stillOpen": "Arvioija kirjataan ennen arvioinnin valmistumista.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#mend":
    "Siirrä arviointi virkasuhteisen sosiaalityöntekijän vastuulle.",

  "service-need/disabled-person-is-assessed-by-office-holder#duty":
    "Vammaisen henkilön palvelutarpeen arvioinnista vastaa aina viranhaltija.",
  "service-need/disabled-person-is-assessed-by-office-holder#officeHolder": "Arvioija on virkasuhteessa.",
  "service-need/disabled-person-is-assessed-by-office-holder#notInOffice": "Arvioija ei ole virkasuhteessa.",
  "service-need/disabled-person-is-assessed-by-office-holder#assessorMissing": "Arvioijaa ei ole kirjattu.",
  "service-need/disabled-person-is-assessed-by-office-holder#stillOpen": "Arvioija kirjataan ennen arvioinnin valmistumista.",
  "service-need/disabled-person-is-assessed-by-office-holder#mend": "Siirrä arviointi viranhaltijan vastuulle.",

  "service-need/disability-services-are-assessed-by-licensed-office-holder#duty":
    "Vammaispalvelujen tarpeen arvioinnista vastaa virkasuhteinen sosiaalihuollon ammattihenkilö.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#licensedOfficeHolder":
    "Arvioija on virkasuhteinen sosiaalihuollon ammattihenkilö.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notLicensed": "Arvioija ei ole sosiaalihuollon ammattihenkilö.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notInOffice": "Arvioija ei ole virkasuhteessa.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#assessorMissing": "Arvioijaa ei ole kirjattu.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#stillOpen": "Arvioija kirjataan ennen arvioinnin valmistumista.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#mend":
    "Siirrä arviointi virkasuhteisen sosiaalihuollon ammattihenkilön vastuulle.",

  "service-need/need-and-its-nature-are-decided#duty":
    "Arvioinnissa todetaan, onko tuen tarvetta, ja jos on, onko se tilapäistä, toistuvaa vai pitkäaikaista.",
  "service-need/need-and-its-nature-are-decided#noNeed": "On todettu, ettei tuen tarvetta ole.",
  "service-need/need-and-its-nature-are-decided#natureDecided": "Tuen tarve ja sen luonne on todettu.",
  "service-need/need-and-its-nature-are-decided#needNotDecided": "Ei ole todettu, onko tuen tarvetta.",
  "service-need/need-and-its-nature-are-decided#natureNotDecided": "Tuen tarpeen luonnetta ei ole todettu.",
  "service-need/need-and-its-nature-are-decided#stillOpen": "Todetaan ennen arvioinnin valmistumista.",
  "service-need/need-and-its-nature-are-decided#mend": "Kirjaa, onko tuen tarvetta ja mikä sen luonne on.",

  "service-need/assessment-has-summary#duty":
    "Arviointiin sisältyy yhteenveto asiakkaan tilanteesta sekä palvelujen ja erityisen tuen tarpeesta.",
  "service-need/assessment-has-summary#recorded": "Yhteenveto on kirjattu.",
  "service-need/assessment-has-summary#summaryMissing": "Yhteenveto puuttuu.",
  "service-need/assessment-has-summary#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/assessment-has-summary#mend": "Kirjoita yhteenveto.",

  "service-need/assessment-has-conclusions#duty": "Arviointiin sisältyvät ammattihenkilön johtopäätökset asiakkuuden edellytyksistä.",
  "service-need/assessment-has-conclusions#recorded": "Johtopäätökset on kirjattu.",
  "service-need/assessment-has-conclusions#conclusionsMissing": "Johtopäätökset puuttuvat.",
  "service-need/assessment-has-conclusions#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/assessment-has-conclusions#mend": "Kirjoita johtopäätökset.",

  "service-need/clients-view-is-recorded#duty":
    "Arviointiin sisältyy asiakkaan mielipide ja näkemys palvelutarpeestaan, jollei sille ole ilmeistä estettä.",
  "service-need/clients-view-is-recorded#recorded": "Asiakkaan näkemys on kirjattu.",
  "service-need/clients-view-is-recorded#obstacleRecorded": "Asiakkaan näkemystä ei ole, mutta ilmeinen este on kirjattu.",
  "service-need/clients-view-is-recorded#viewMissing": "Asiakkaan näkemys puuttuu, eikä estettä ole kirjattu.",
  "service-need/clients-view-is-recorded#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/clients-view-is-recorded#mend": "Kysy asiakkaalta ja kirjaa hänen näkemyksensä, tai kirjaa ilmeinen este.",

  "service-need/assessment-has-both-assessments-of-need#duty": "Arviointiin sisältyy asiakkaan ja ammattihenkilön arvio tuen tarpeesta.",
  "service-need/assessment-has-both-assessments-of-need#bothRecorded": "Kummankin arvio on kirjattu.",
  "service-need/assessment-has-both-assessments-of-need#needsMissing": "Yhtään tuen tarvetta ei ole kirjattu.",
  "service-need/assessment-has-both-assessments-of-need#clientsMissing": "Asiakkaan oma arvio tuen tarpeesta puuttuu.",
  "service-need/assessment-has-both-assessments-of-need#professionalsMissing": "Ammattihenkilön arvio tuen tarpeesta puuttuu.",
  "service-need/assessment-has-both-assessments-of-need#noNeed": "Arvioinnissa ei todettu tuen tarvetta.",
  "service-need/assessment-has-both-assessments-of-need#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/assessment-has-both-assessments-of-need#mend": "Kirjaa tarpeista asiakkaan omat sanat ja ammattihenkilön arvio.",

  "service-need/own-worker-need-has-both-views#duty": "Arviointiin sisältyy asiakkaan ja ammattihenkilön arvio omatyöntekijän tarpeesta.",
  "service-need/own-worker-need-has-both-views#bothRecorded": "Kummankin arvio on kirjattu.",
  "service-need/own-worker-need-has-both-views#clientsMissing": "Asiakkaan arvio omatyöntekijän tarpeesta puuttuu.",
  "service-need/own-worker-need-has-both-views#professionalsMissing": "Ammattihenkilön arvio omatyöntekijän tarpeesta puuttuu.",
  "service-need/own-worker-need-has-both-views#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/own-worker-need-has-both-views#mend": "Kirjaa puuttuva arvio.",

  "service-need/childs-view-is-found-out#duty":
    "Lapsen ja nuoren mielipide selvitetään hienovaraisesti. Selvittämisen tapa ja pääasiallinen sisältö kirjataan.",
  "service-need/childs-view-is-found-out#recorded": "Selvittämisen tapa ja pääasiallinen sisältö on kirjattu.",
  "service-need/childs-view-is-found-out#obstacleRecorded": "Syy, miksi mielipidettä ei ole selvitetty, on kirjattu.",
  "service-need/childs-view-is-found-out#methodMissing": "Ei ole kirjattu, miten mielipide selvitettiin.",
  "service-need/childs-view-is-found-out#contentMissing": "Mielipiteen pääasiallinen sisältö puuttuu.",
  "service-need/childs-view-is-found-out#stillOpen": "Kirjataan ennen arvioinnin valmistumista.",
  "service-need/childs-view-is-found-out#mend":
    "Kirjaa selvittämisen tapa ja pääasiallinen sisältö tai syy, miksi mielipidettä ei selvitetty.",
};
