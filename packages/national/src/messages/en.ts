import type { ProblemCode } from "../read/fault.ts";

/** What can be wrong with the structure of a document, in English. */
export const en: Readonly<Record<ProblemCode, string>> = {
  missing: "{label}: mandatory information is missing.",
  unknownField: "{label}: there is a field that the document structure does not have.",
  notObject: "{label}: a group of fields is expected here.",
  notList: "{label}: this can be repeated, so a list is expected here.",
  notText: "{label}: text is expected here.",
  notNumber: "{label}: a number is expected here.",
  notBoolean: "{label}: yes or no is expected here.",
  tooShort: "{label}: mandatory information is empty.",
  tooFew: "{label}: there are too few items.",
  badDate: "{label}: give a year, a year and month, or a full date, such as 2026-05-31.",
  badMoment: "{label}: give a date, or a time with its time zone, such as 2026-05-31T09:30:00+03:00.",
  wrongSystem: "{label}: the code is not from the code list used in this field.",
  wrongCode: "{label}: the code is not allowed in this field.",
  wrongPhrase: "{label}: the text is not, word for word, the one THL has laid down.",
};
