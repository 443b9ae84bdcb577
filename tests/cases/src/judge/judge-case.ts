import { type RecordFinding, reviewRecord } from "@koonti/casework";
import type { Finding, OptionOverrides } from "@koonti/rules";
import type { CaseFile } from "../case-file/schema.ts";
import { convertCase } from "../convert/convert-case.ts";
import { judgeOutside } from "./outside-records.ts";

/** What every rule says of a case on a day, and a way to ask for what concerns some of its events and plans. */
export interface JudgedCase {
  /** The findings about the events and plans named. */
  readonly about: (subjects: readonly string[]) => readonly Finding[];
  /** Every finding about the client's record. */
  readonly inRecord: readonly Finding[];
}

/** Judges a case on a day with a county's settings: events after the day do not exist yet. */
export function judgeCase(file: CaseFile, asOf: string, options: OptionOverrides): JudgedCase {
  const conversion = convertCase(file, asOf);
  const inRecord: readonly RecordFinding[] = reviewRecord(conversion.record, { today: conversion.asOf, options });
  const outside = judgeOutside(file, conversion.asOf, options);
  return {
    inRecord,
    about: (subjects) => {
      const ids = conversion.documentsOfSubjects(subjects);
      return [
        ...inRecord.filter(({ documentId }) => documentId !== undefined && ids.has(documentId)),
        ...outside.filter(({ eventId }) => subjects.includes(eventId)).map(({ finding }) => finding),
      ];
    },
  };
}
