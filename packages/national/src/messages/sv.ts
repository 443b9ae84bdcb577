import type { MessageKey } from "./message-key.ts";

/** What is said of the fields of a document, in Swedish. */
export const sv: Readonly<Record<MessageKey, string>> = {
  missing: "{label}: en obligatorisk uppgift saknas.",
  unknownField: "{label}: här finns ett fält som inte hör till handlingens struktur.",
  notObject: "{label}: här ska finnas en grupp av fält.",
  notList: "{label}: uppgiften kan upprepas, så här ska finnas en lista.",
  notText: "{label}: här ska finnas text.",
  notNumber: "{label}: här ska finnas ett tal.",
  notBoolean: "{label}: här ska finnas ja eller nej.",
  tooShort: "{label}: en obligatorisk uppgift är tom.",
  tooFew: "{label}: uppgifterna är för få.",
  badDate: "{label}: ange år, år och månad eller hela datumet, till exempel 2026-05-31.",
  badMoment: "{label}: ange ett datum eller en tidpunkt med tidszon, till exempel 2026-05-31T09:30:00+03:00.",
  wrongSystem: "{label}: koden hör inte till den klassificering som används i fältet.",
  wrongCode: "{label}: koden är inte tillåten i fältet.",
  wrongPhrase: "{label}: texten är inte ordagrant den som THL har fastställt.",
  missingHere: "{label}: uppgiften är obligatorisk på grund av de övriga uppgifterna.",
  notApplicable: "{label}: uppgiften hör inte till handlingen på grund av de övriga uppgifterna.",
  codeNotAllowedHere: "{label}: koden är inte tillåten på grund av de övriga uppgifterna.",
  mainClass: "{label}: välj en underklass, huvudklassen används inte.",
  impossibleDate: "{label}: kontrollera datumet. Dagen finns inte eller året är inte möjligt.",
  unknownCode: "{label}: koden finns inte i klassificeringen.",
};
