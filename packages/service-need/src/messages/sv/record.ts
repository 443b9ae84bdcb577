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
    "Den som är anmälningsskyldig tar kontakt med personens samtycke. Utan samtycke görs en anmälan om personen är uppenbart oförmögen att svara för sin omsorg, hälsa eller säkerhet eller om ett barns intresse ovillkorligen kräver det.",
  "service-need/notification-without-consent-has-ground#anyoneMayNotify":
    "Anmälaren är inte anmälningsskyldig. Vem som helst får göra en anmälan.",
  "service-need/notification-without-consent-has-ground#consentGiven": "Kontakten har tagits med personens samtycke.",
  "service-need/notification-without-consent-has-ground#groundRecorded": "Samtycke saknas, men grunden för anmälan är antecknad.",
  "service-need/notification-without-consent-has-ground#consentMissing":
    "Kontakten från den anmälningsskyldige saknar både samtycke och en grund för att anmäla utan det.",
  "service-need/notification-without-consent-has-ground#mend": "Anteckna samtycket eller grunden för att anmälan gjordes utan samtycke.",

  "service-need/client-relationship-begins-with-the-matter#duty":
    "Klientrelationen inleds genom en ansökan eller när handläggningen av ett ärende som inletts på annat sätt börjar.",
  "service-need/client-relationship-begins-with-the-matter#begunInOrder": "Klientrelationen inleddes {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#beforeInitiation":
    "Klientrelationens inledningsdatum {clientRelationshipStart} är före ärendets inledande {initiatedOn}.",
  "service-need/client-relationship-begins-with-the-matter#notOnDayOfApplication":
    "Ansökan inledde ärendet {initiatedOn}, men klientrelationens inledningsdatum är {clientRelationshipStart}.",
  "service-need/client-relationship-begins-with-the-matter#startNotRecorded": "Klientrelationens inledningsdatum är ännu inte antecknat.",
  "service-need/client-relationship-begins-with-the-matter#mend":
    "Kontrollera klientrelationens inledningsdatum och datumet för inledande.",

  "service-need/initiation-says-need-and-initiator#duty":
    "Om inledandet antecknas stödbehovet och eventuella motiveringar, vem som inlett ärendet och när.",
  "service-need/initiation-says-need-and-initiator#allRecorded": "Uppgifterna om inledandet är antecknade.",
  "service-need/initiation-says-need-and-initiator#needMissing": "Stödbehovet är inte antecknat.",
  "service-need/initiation-says-need-and-initiator#initiatorMissing": "Det är inte antecknat vem som inlett ärendet.",
  "service-need/initiation-says-need-and-initiator#mend": "Komplettera uppgifterna om inledandet.",

  "service-need/urgent-need-is-assessed-at-once#duty":
    "Behovet av brådskande hjälp bedöms omedelbart när en arbetstagare får veta om en person i behov av stöd.",
  "service-need/urgent-need-is-assessed-at-once#assessedAtOnce": "Informationen kom {start} och brådskan bedömdes {metOn}.",
  "service-need/urgent-need-is-assessed-at-once#assessedLate":
    "Informationen kom {start}, men brådskan bedömdes först {metOn}. Det är inte omedelbart.",
  "service-need/urgent-need-is-assessed-at-once#notAssessed":
    "Informationen kom {start}, och behovet av brådskande hjälp har inte bedömts.",
  "service-need/urgent-need-is-assessed-at-once#toBeAssessed": "Behovet av brådskande hjälp har ännu inte bedömts.",
  "service-need/urgent-need-is-assessed-at-once#mend":
    "Bedöm behovet av brådskande hjälp genast och anteckna bedömningen. Dröjsmålet kan inte rättas i efterhand.",

  "service-need/declined-assessment-has-reason#duty":
    "Servicebehovet bedöms, om det inte är uppenbart onödigt att göra bedömningen. Orsaken antecknas.",
  "service-need/declined-assessment-has-reason#reasonRecorded": "Orsaken till att bedömningen är uppenbart onödig är antecknad.",
  "service-need/declined-assessment-has-reason#reasonMissing": "Ingen bedömning görs och orsaken är inte antecknad.",
  "service-need/declined-assessment-has-reason#mend": "Anteckna varför det är uppenbart onödigt att göra bedömningen, eller inled den.",

  "service-need/information-from-elsewhere-has-its-source#duty":
    "Om information från annat håll antecknas vad som erhölls, av vem och när, vem som begärde den, på vilken bestämmelse eller vilket samtycke det grundar sig och för vilket ändamål den skaffades.",
  "service-need/information-from-elsewhere-has-its-source#sourceRecorded": "Informationens ursprung är antecknat.",
  "service-need/information-from-elsewhere-has-its-source#sourceIncomplete": "Inte antecknat: {missing}.",
  "service-need/information-from-elsewhere-has-its-source#mend": "Komplettera uppgifterna under Informationens ursprung.",

  "service-need/asked-authority-takes-part#duty": "En annan myndighet deltar i bedömningen när den ansvariga arbetstagaren begär det.",
  "service-need/asked-authority-takes-part#tookPart": "{organisation} har deltagit i bedömningen.",
  "service-need/asked-authority-takes-part#stayedAway":
    "{organisation} uteblev trots begäran. Lagen har ingen tidsfrist. Bedöm om sakkunskapen räcker ändå och anteckna att aktören uteblev.",
  "service-need/asked-authority-takes-part#waiting":
    "{organisation} har ännu inte svarat. Det har gått {days, plural, =0 {mindre än ett dygn} one {# dag} other {# dagar}} sedan begäran. Lagen har ingen tidsfrist.",
  "service-need/asked-authority-takes-part#waitedLong":
    "{organisation} har inte svarat på {days, plural, one {# dag} other {# dagar}}. Välfärdsområdets eget mål är {partnerAnswerTargetDays} dagar.",
  "service-need/asked-authority-takes-part#mend": "Påminn aktören om begäran eller anteckna att den uteblev.",

  "service-need/network-is-mapped-with-consent-or-ground#duty":
    "Närståendenätverket kartläggs med klientens samtycke. Utan samtycke görs det bara om klienten är uppenbart oförmögen att svara för sin hälsa eller säkerhet och informationen är nödvändig, eller om ett barns intresse kräver det.",
  "service-need/network-is-mapped-with-consent-or-ground#consentGiven": "Klienten har gett sitt samtycke.",
  "service-need/network-is-mapped-with-consent-or-ground#childInterest": "Barnets intresse kräver kartläggning.",
  "service-need/network-is-mapped-with-consent-or-ground#evidentlyUnable":
    "Klienten är uppenbart oförmögen att svara för sin hälsa eller säkerhet, och informationen är nödvändig.",
  "service-need/network-is-mapped-with-consent-or-ground#groundMissing": "Samtycke saknas och likaså en grund för att kartlägga utan det.",
  "service-need/network-is-mapped-with-consent-or-ground#groundNotOfLaw": "Den antecknade orsaken är ingen grund enligt lagen.",
  "service-need/network-is-mapped-with-consent-or-ground#notNecessary":
    "Informationen är inte nödvändig, så kartläggningen kräver samtycke.",
  "service-need/network-is-mapped-with-consent-or-ground#necessityNotRecorded": "Det är inte antecknat om informationen är nödvändig.",
  "service-need/network-is-mapped-with-consent-or-ground#mend": "Be om klientens samtycke eller anteckna en grund enligt lagen.",
};
