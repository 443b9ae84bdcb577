import type { ProblemCode } from "../read/fault.ts";

/** What can be wrong with the structure of a document, in Swedish. */
export const sv: Readonly<Record<ProblemCode, string>> = {
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
};
