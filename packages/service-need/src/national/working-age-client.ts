import type { Identifier, NationalClient, WorkingAgeNeedAssessmentDocument } from "@koonti/national";
import { optional } from "../optional/optional.ts";

type WrittenClient = WorkingAgeNeedAssessmentDocument["asiakas"];

/** The national register of personal identity codes. */
const HETU_SYSTEM = "urn:oid:1.2.246.21";

/** A personal identity code as an identifier; the one that stood there where it is the same. */
const identifierOf = (hetu: string, original: Identifier | undefined): Identifier =>
  original?.value === hetu ? original : { system: HETU_SYSTEM, value: hetu };

/** Rows 1-4 of structure 1012. Without an identity code the document is not whole: `undefined` stands in its place. */
export const writeWorkingAgeClient = (
  { familyName, givenNames, hetu }: NationalClient,
  original?: WrittenClient,
): Partial<WrittenClient> => ({
  sukunimi: familyName,
  etunimet: givenNames,
  ...optional("henkilotunnus", hetu ? identifierOf(hetu, original?.henkilotunnus) : undefined),
});

/** The client of structure 1012. */
export const readWorkingAgeClient = ({ sukunimi, etunimet, henkilotunnus }: WrittenClient): NationalClient => ({
  familyName: sukunimi,
  givenNames: etunimet,
  hetu: henkilotunnus.value,
});
