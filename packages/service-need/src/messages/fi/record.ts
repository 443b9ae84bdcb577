import type { Catalogue } from "@koonti/rules";
import type {
  assessmentDeclineRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  urgencyRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof contactRules,
  ...typeof initiationRules,
  ...typeof urgencyRules,
  ...typeof assessmentDeclineRules,
  ...typeof sectorAssessmentRules,
  ...typeof networkMappingRules,
];

/** Texts of the rules about contact, initiation, urgency, declining, sector assessments and the close network. */
export const record: Catalogue<Rules> = {
  "service-need/notification-without-consent-has-ground#duty":
    "Ilmoitusvelvollinen ottaa yhteyttä henkilön suostumuksella. Ilman suostumusta hän ilmoittaa, jos henkilö ei ilmeisesti kykene vastaamaan omasta huolenpidostaan, terveydestään tai turvallisuudestaan tai jos lapsen etu sitä välttämättä vaatii.",
  "service-need/notification-without-consent-has-ground#anyoneMayNotify":
    "Ilmoittaja ei ole ilmoitusvelvollinen. Kuka tahansa saa ilmoittaa.",
  "service-need/notification-without-consent-has-ground#consentGiven": "Yhteydenotto on tehty henkilön suostumuksella.",
  "service-need/notification-without-consent-has-ground#groundRecorded": "Suostumusta ei ole, mutta ilmoittamisen peruste on kirjattu.",
  "service-need/notification-without-consent-has-ground#consentMissing":
    "Ilmoitusvelvollisen yhteydenotossa ei ole suostumusta eikä perustetta ilmoittaa ilman sitä.",
  "service-need/notification-without-consent-has-ground#mend": "Kirjaa suostumus tai peruste, jolla ilmoitus tehtiin ilman suostumusta.",

  "service-need/client-relationship-begins-with-the-matter#duty":
    "Asiakkuus alkaa hakemuksesta tai siitä, kun muulla tavoin vireille tulleen asian käsittely alkaa.",
  "service-need/client-relationship-begins-with-the-matter#begunInOrder": "Asiakkuus alkoi {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#beforeInitiation":
    "Asiakkuuden alkupäivä {clientRelationshipStart} on ennen vireilletuloa {initiatedOn}.",
  "service-need/client-relationship-begins-with-the-matter#notOnDayOfApplication":
    "Hakemus tuli vireille {initiatedOn}, mutta asiakkuuden alkupäivä on {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#startNotRecorded": "Asiakkuuden alkupäivää ei ole vielä kirjattu.",
  "service-need/client-relationship-begins-with-the-matter#mend": "Tarkista asiakkuuden alkupäivä ja vireilletulopäivä.",

  "service-need/initiation-says-need-and-initiator#duty":
    "Vireilletulosta kirjataan tuen tarve ja sen mahdolliset perustelut, vireillepanija ja ajankohta.",
  "service-need/initiation-says-need-and-initiator#allRecorded": "Vireilletulon tiedot on kirjattu.",
  "service-need/initiation-says-need-and-initiator#needMissing": "Tuen tarvetta ei ole kirjattu.",
  "service-need/initiation-says-need-and-initiator#initiatorMissing": "Vireillepanijaa ei ole kirjattu.",
  "service-need/initiation-says-need-and-initiator#mend": "Täydennä puuttuva tieto vireilletuloon.",

  "service-need/urgent-need-is-assessed-at-once#duty":
    "Kiireellisen avun tarve arvioidaan välittömästi, kun työntekijä saa tiedon tuen tarpeessa olevasta henkilöstä.",
  "service-need/urgent-need-is-assessed-at-once#assessedAtOnce": "Tieto saatiin {start} ja kiireellisyys arvioitiin {metOn}.",
  "service-need/urgent-need-is-assessed-at-once#assessedLate":
    "Tieto saatiin {start}, mutta kiireellisyys arvioitiin vasta {metOn}. Se ei ole välittömästi.",
  "service-need/urgent-need-is-assessed-at-once#notAssessed": "Tieto saatiin {start}, eikä kiireellisen avun tarvetta ole arvioitu.",
  "service-need/urgent-need-is-assessed-at-once#toBeAssessed": "Kiireellisen avun tarvetta ei ole vielä arvioitu.",
  "service-need/urgent-need-is-assessed-at-once#mend":
    "Arvioi kiireellisen avun tarve heti ja kirjaa arvio. Myöhästymistä ei voi korjata jälkikäteen.",

  "service-need/declined-assessment-has-reason#duty":
    "Palvelutarve arvioidaan, jollei arvioinnin tekeminen ole ilmeisen tarpeetonta. Syy kirjataan.",
  "service-need/declined-assessment-has-reason#reasonRecorded": "Syy, miksi arviointi on ilmeisen tarpeeton, on kirjattu.",
  "service-need/declined-assessment-has-reason#reasonMissing": "Arviointi on jätetty tekemättä, eikä syytä ole kirjattu.",
  "service-need/declined-assessment-has-reason#mend": "Kirjaa, miksi arvioinnin tekeminen on ilmeisen tarpeetonta, tai aloita arviointi.",

  "service-need/information-from-elsewhere-has-its-source#duty":
    "Muualta saadusta tiedosta kirjataan, mitä saatiin, keneltä ja milloin, kuka tietoa pyysi, mihin säännökseen tai suostumukseen saaminen perustuu ja mitä varten tieto hankittiin.",
  "service-need/information-from-elsewhere-has-its-source#sourceRecorded": "Tiedon alkuperä on kirjattu.",
  "service-need/information-from-elsewhere-has-its-source#sourceIncomplete": "Kirjaamatta: {missing}.",
  "service-need/information-from-elsewhere-has-its-source#mend": "Täydennä puuttuvat tiedot kohtaan Tiedon alkuperä.",

  "service-need/asked-authority-takes-part#duty": "Muu viranomainen osallistuu arviointiin, kun asiasta vastaava työntekijä pyytää.",
  "service-need/asked-authority-takes-part#tookPart": "{organisation} on osallistunut arviointiin.",
  "service-need/asked-authority-takes-part#stayedAway":
    "{organisation} jäi pois pyynnöstä huolimatta. Laissa ei ole määräaikaa. Arvioi, riittääkö asiantuntemus ilman sitä, ja kirjaa poisjäänti.",
  "service-need/asked-authority-takes-part#waiting":
    "{organisation} ei ole vielä vastannut. Pyynnöstä on {days, plural, =0 {alle vuorokausi} one {# päivä} other {# päivää}}. Laissa ei ole määräaikaa.",
  "service-need/asked-authority-takes-part#waitedLong":
    "{organisation} ei ole vastannut {days} päivään. Hyvinvointialueen oma tavoite on {partnerAnswerTargetDays} päivää.",
  "service-need/asked-authority-takes-part#mend": "Muistuta tahoa pyynnöstä tai kirjaa, että se jäi pois.",

  "service-need/network-is-mapped-with-consent-or-ground#duty":
    "Läheisverkosto kartoitetaan asiakkaan suostumuksella. Ilman suostumusta se tehdään vain, jos asiakas ei ilmeisesti kykene vastaamaan terveydestään tai turvallisuudestaan ja tieto on välttämätön, tai jos lapsen etu sitä vaatii.",
  "service-need/network-is-mapped-with-consent-or-ground#consentGiven": "Asiakas on antanut suostumuksensa.",
  "service-need/network-is-mapped-with-consent-or-ground#childInterest": "Lapsen etu vaatii kartoittamista.",
  "service-need/network-is-mapped-with-consent-or-ground#evidentlyUnable":
    "Asiakas ei ilmeisesti kykene vastaamaan terveydestään tai turvallisuudestaan, ja tieto on välttämätön.",
  "service-need/network-is-mapped-with-consent-or-ground#groundMissing": "Suostumusta ei ole eikä perustetta kartoittaa ilman sitä.",
  "service-need/network-is-mapped-with-consent-or-ground#groundNotOfLaw": "Kirjattu syy ei ole laissa säädetty peruste.",
  "service-need/network-is-mapped-with-consent-or-ground#notNecessary":
    "Tieto ei ole välttämätön, joten kartoittamiseen tarvitaan suostumus.",
  "service-need/network-is-mapped-with-consent-or-ground#necessityNotRecorded": "Ei ole kirjattu, onko tieto välttämätön.",
  "service-need/network-is-mapped-with-consent-or-ground#mend": "Pyydä asiakkaan suostumus tai kirjaa laissa säädetty peruste.",
};
