import type { MessageKey } from "./message-key.ts";

/** What is said of the fields of a document, in English. */
export const en: Readonly<Record<MessageKey, string>> = {
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
  missingHere: "{label}: mandatory because of what else is recorded.",
  notApplicable: "{label}: does not belong to the document because of what else is recorded.",
  codeNotAllowedHere: "{label}: the code is not allowed because of what else is recorded.",
  mainClass: "{label}: choose a subclass; the main class is not used.",
  impossibleDate: "{label}: check the date. There is no such day, or the year is not possible.",
  unknownCode: "{label}: the code list has no such code.",
};
