import type { MessageKey } from "./message-key.ts";

/** What is said of the fields of a document, in Finnish. */
export const fi: Readonly<Record<MessageKey, string>> = {
  missing: "{label}: pakollinen tieto puuttuu.",
  unknownField: "{label}: mukana on kenttä, jota asiakirjarakenteessa ei ole.",
  notObject: "{label}: tässä pitää olla kenttien ryhmä.",
  notList: "{label}: tieto voi toistua, joten tässä pitää olla luettelo.",
  notText: "{label}: tässä pitää olla tekstiä.",
  notNumber: "{label}: tässä pitää olla luku.",
  notBoolean: "{label}: tässä pitää olla kyllä tai ei.",
  tooShort: "{label}: pakollinen tieto on tyhjä.",
  tooFew: "{label}: tietoja on liian vähän.",
  badDate: "{label}: anna vuosi, vuosi ja kuukausi tai koko päivämäärä, esimerkiksi 2026-05-31.",
  badMoment: "{label}: anna päivämäärä tai aika aikavyöhykkeineen, esimerkiksi 2026-05-31T09:30:00+03:00.",
  wrongSystem: "{label}: koodi ei ole siitä luokituksesta, jota kentässä käytetään.",
  wrongCode: "{label}: koodi ei ole kentässä sallittu.",
  wrongPhrase: "{label}: teksti ei ole sanasta sanaan se, jonka THL on määrännyt.",
  missingHere: "{label}: tieto on pakollinen muiden kirjattujen tietojen vuoksi.",
  notApplicable: "{label}: tieto ei kuulu asiakirjaan muiden kirjattujen tietojen vuoksi.",
  codeNotAllowedHere: "{label}: koodi ei ole sallittu muiden kirjattujen tietojen vuoksi.",
  mainClass: "{label}: valitse alaluokka, pääluokkaa ei käytetä.",
  impossibleDate: "{label}: tarkista päivämäärä. Tällaista päivää ei ole tai vuosi ei ole mahdollinen.",
  unknownCode: "{label}: luokituksessa ei ole tällaista koodia.",
};
