import type { Catalogue } from "@koonti/rules";
import type {
  accessibilityFeedbackRules,
  dataRequestRules,
  digitalServiceRules,
  languageRules,
  objectionRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof languageRules,
  ...typeof objectionRules,
  ...typeof dataRequestRules,
  ...typeof digitalServiceRules,
  ...typeof accessibilityFeedbackRules,
];

/** Texts of the rules about languages, objections, own data and digital services. */
export const rights: Catalogue<Rules> = {
  "casework/county-languages-are-the-clients-choice#duty":
    "Kaksikielisellä hyvinvointialueella asiakas valitsee suomen tai ruotsin; yksikielisellä käytetään alueen kieltä.",
  "casework/county-languages-are-the-clients-choice#provided": "Palvelu annettiin asiakkaan valitsemalla kielellä.",
  "casework/county-languages-are-the-clients-choice#refused": "Palvelua ei annettu asiakkaan valitsemalla kielellä.",
  "casework/county-languages-are-the-clients-choice#notAnswered": "Ei ole kirjattu, annettiinko palvelu pyydetyllä kielellä.",
  "casework/county-languages-are-the-clients-choice#countyUnknown": "Hyvinvointialuetta ei ole kirjattu.",
  "casework/county-languages-are-the-clients-choice#otherLanguage": "Pyyntö koskee muuta kuin suomea tai ruotsia.",
  "casework/county-languages-are-the-clients-choice#notCountysLanguage": "Hyvinvointialue on yksikielinen, ja pyyntö koskee toista kieltä.",
  "casework/county-languages-are-the-clients-choice#mend": "Järjestä palvelu asiakkaan valitsemalla kielellä.",
  "casework/sami-is-served-in-its-homeland#duty":
    "Saamelaisten kotiseutualueella asiakasta palvellaan saameksi. Palvelua ei evätä siksi, että hän osaa myös suomea tai ruotsia.",
  "casework/sami-is-served-in-its-homeland#provided": "Palvelu annettiin saameksi.",
  "casework/sami-is-served-in-its-homeland#byInterpretation": "Palvelu annettiin saameksi tulkin avulla.",
  "casework/sami-is-served-in-its-homeland#refusedForOtherLanguage":
    "Saamen kieli evättiin, koska asiakas osaa muuta kieltä. Se ei ole peruste.",
  "casework/sami-is-served-in-its-homeland#refused": "Palvelua ei annettu saameksi.",
  "casework/sami-is-served-in-its-homeland#notAnswered": "Ei ole kirjattu, annettiinko palvelu saameksi.",
  "casework/sami-is-served-in-its-homeland#areaUnknown": "Ei ole kirjattu, missä kunnassa palvelu annetaan.",
  "casework/sami-is-served-in-its-homeland#otherLanguage": "Pyyntö ei koske saamen kieltä.",
  "casework/sami-is-served-in-its-homeland#otherArea": "Palvelupaikka ei ole saamelaisten kotiseutualueella.",
  "casework/sami-is-served-in-its-homeland#mend": "Järjestä palvelu saameksi, tarvittaessa tulkin avulla.",
  "casework/objection-is-answered-in-writing-with-reasons#duty":
    "Muistutukseen vastataan kirjallisesti ja perustellusti kohtuullisessa ajassa.",
  "casework/objection-is-answered-in-writing-with-reasons#answered":
    "Muistutukseen on vastattu kirjallisesti ja perustellusti {answeredOn}.",
  "casework/objection-is-answered-in-writing-with-reasons#notInWriting": "Muistutukseen ei ole vastattu kirjallisesti.",
  "casework/objection-is-answered-in-writing-with-reasons#reasonsMissing": "Vastauksesta puuttuvat perustelut.",
  "casework/objection-is-answered-in-writing-with-reasons#openLong":
    "Muistutus on ollut avoinna {days, plural, one {# päivän} other {# päivää}}. Käytännössä vastaus annetaan noin {objectionAnswerDays} päivässä.",
  "casework/objection-is-answered-in-writing-with-reasons#open":
    "Muistutus on ollut avoinna {days, plural, one {# päivän} other {# päivää}}.",
  "casework/objection-is-answered-in-writing-with-reasons#mend": "Vastaa kirjallisesti ja perustele vastaus.",
  "casework/transferred-complaints-answer-is-copied#duty":
    "Kun valvontaviranomainen siirtää kantelun muistutuksena käsiteltäväksi, vastaus annetaan tiedoksi siirtäjälle.",
  "casework/transferred-complaints-answer-is-copied#copySent": "Vastaus on lähetetty siirtäjälle {copySentOn}.",
  "casework/transferred-complaints-answer-is-copied#copyMissing": "Vastausta ei ole lähetetty kantelun siirtäjälle.",
  "casework/transferred-complaints-answer-is-copied#notAnsweredYet": "Muistutukseen ei ole vielä vastattu.",
  "casework/transferred-complaints-answer-is-copied#notTransferred": "Muistutusta ei ole siirtänyt valvontaviranomainen.",
  "casework/transferred-complaints-answer-is-copied#mend": "Lähetä jäljennös vastauksesta kantelun siirtäjälle.",
  "casework/use-log-is-given-in-two-months#duty":
    "Asiakas saa pyynnöstään tiedon siitä, kuka hänen tietojaan on käyttänyt, viimeistään kahden kuukauden kuluessa.",
  "casework/use-log-is-given-in-two-months#given": "Tieto annettiin {metOn}. Viimeinen päivä oli {target}.",
  "casework/use-log-is-given-in-two-months#givenLate": "Tieto annettiin {metOn}, vaikka viimeinen päivä oli {target}.",
  "casework/use-log-is-given-in-two-months#notGiven": "Pyyntöön ei ole vastattu. Viimeinen päivä oli {target}.",
  "casework/use-log-is-given-in-two-months#running": "Pyyntöön on vastattava viimeistään {target}.",
  "casework/use-log-is-given-in-two-months#refusalNotWritten": "Pyyntö on evätty ilman kirjallista päätöstä.",
  "casework/use-log-is-given-in-two-months#otherRequest": "Pyyntö ei koske lokitietoja.",
  "casework/use-log-is-given-in-two-months#mend": "Anna lokitiedot asiakkaalle tai tee kieltäytymisestä kirjallinen päätös.",
  "casework/users-are-identified-for-secret-content-only#duty":
    "Käyttäjä tunnistetaan vahvasti, kun palvelussa näkyy salassa pidettävää. Muuten tunnistautumista ei vaadita.",
  "casework/users-are-identified-for-secret-content-only#identified":
    "Palvelussa näkyy salassa pidettävää, ja käyttäjä tunnistetaan vahvasti.",
  "casework/users-are-identified-for-secret-content-only#openToAll": "Palvelussa ei näy salassa pidettävää, eikä tunnistautumista vaadita.",
  "casework/users-are-identified-for-secret-content-only#notIdentified":
    "Palvelussa näkyy salassa pidettävää, mutta käyttäjää ei tunnisteta vahvasti.",
  "casework/users-are-identified-for-secret-content-only#needlessIdentification":
    "Palvelussa ei näy salassa pidettävää, mutta siinä vaaditaan vahva tunnistautuminen.",
  "casework/users-are-identified-for-secret-content-only#factsMissing":
    "Ei tiedetä, mitä palvelussa näkyy tai miten käyttäjä tunnistetaan.",
  "casework/users-are-identified-for-secret-content-only#mend":
    "Ota vahva tunnistautuminen käyttöön siellä, missä näkyy salassa pidettävää, ja luovu siitä muualla.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#duty":
    "Saavutettavuuspalautteeseen vastataan viivytyksettä, viimeistään kahdessa viikossa; laajasta sisällöstä voi ilmoittaa kahden viikon lisäajan.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answered": "Palautteeseen vastattiin {metOn}. Viimeinen päivä oli {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answeredLate":
    "Palautteeseen vastattiin {metOn}, vaikka viimeinen päivä oli {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#notAnswered": "Palautteeseen ei ole vastattu. Viimeinen päivä oli {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#running": "Palautteeseen on vastattava viimeistään {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#mend": "Vastaa palautteeseen heti.",
};
