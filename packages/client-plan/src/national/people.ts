import type { Code, Identifier, WorkingAgeClientPlanDocument } from "@koonti/national";
import { compact, keptOr, optional } from "./kept.ts";

/** The client as a national plan names them; `hetu` is mandatory there, and its absence is told as a gap. */
export interface PlanClient {
  readonly familyName: string;
  readonly givenNames: string;
  readonly hetu?: string | undefined;
}

/** A professional as a national plan names them; `unit` by its OID in the register of organisations. */
export interface PlanAuthor {
  readonly familyName: string;
  readonly givenNames: string;
  readonly jobTitle?: string | undefined;
  readonly unit?: { readonly oid: string; readonly name: string } | undefined;
}

type WrittenClient = WorkingAgeClientPlanDocument["asiakas"][number];
type WrittenAuthor = WorkingAgeClientPlanDocument["laatija"][number];

const HETU_SYSTEM = "urn:oid:1.2.246.21";
const ORGANISATIONS = "urn:oid:1.2.246.537.6.202";

const identifierOf = (hetu: string | undefined, original: Identifier | undefined): Identifier | undefined => {
  if (!hetu) return undefined;
  return original?.value === hetu ? original : { system: HETU_SYSTEM, value: hetu };
};

/** The client of rows 1-4. */
export const readClient = ({ sukunimi, etunimet, henkilotunnus }: WrittenClient): PlanClient => ({
  familyName: sukunimi,
  givenNames: etunimet,
  hetu: henkilotunnus.value,
});

/** The client in the keys of rows 1-4; without an identity code the row is not whole. */
export const writeClient = ({ familyName, givenNames, hetu }: PlanClient, original: WrittenClient | undefined): Partial<WrittenClient> => ({
  sukunimi: familyName,
  etunimet: givenNames,
  ...optional("henkilotunnus", identifierOf(hetu, original?.henkilotunnus)),
});

/** An author of rows 68-72. */
export const readAuthor = ({ sukunimi, etunimet, tehtavanimike, palveluyksikko }: WrittenAuthor): PlanAuthor => ({
  familyName: sukunimi,
  givenNames: etunimet,
  ...optional("jobTitle", tehtavanimike),
  ...optional("unit", palveluyksikko && { oid: palveluyksikko.code, name: palveluyksikko.display }),
});

const unitCode = ({ unit }: PlanAuthor): Code | undefined => unit && { system: ORGANISATIONS, code: unit.oid, display: unit.name };

const newAuthor = (author: PlanAuthor): WrittenAuthor =>
  compact<WrittenAuthor>({
    sukunimi: author.familyName,
    etunimet: author.givenNames,
    tehtavanimike: author.jobTitle || undefined,
    palveluyksikko: unitCode(author),
  });

/** An author in the keys of rows 68-72; the one that stood there where it says the same. */
export const writeAuthor = (author: PlanAuthor, original: WrittenAuthor | undefined): WrittenAuthor =>
  original === undefined ? newAuthor(author) : keptOr(author, original, readAuthor, newAuthor);
