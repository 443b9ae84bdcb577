import type { Code, NationalAuthor } from "@koonti/national";
import { optional } from "../optional/optional.ts";

/** A professional in the keys of the national documents. */
export interface WrittenAuthor {
  readonly sukunimi: string;
  readonly etunimet: string;
  readonly tehtavanimike?: string;
  readonly palveluyksikko?: Code;
}

const ORGANISATIONS = "urn:oid:1.2.246.537.6.202";

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stood there where it says the same as what would be written; else what would be. */
export const keptOr = <Ours, Written>(
  ours: Ours,
  original: Written | undefined,
  read: (written: Written) => Ours,
  write: (ours: Ours) => Written,
): Written => (original !== undefined && isSame(read(original), ours) ? original : write(ours));

/** An author out of a national document. */
export const readAuthor = ({ sukunimi, etunimet, tehtavanimike, palveluyksikko }: WrittenAuthor): NationalAuthor => ({
  familyName: sukunimi,
  givenNames: etunimet,
  ...optional("jobTitle", tehtavanimike),
  ...optional("unit", palveluyksikko && { oid: palveluyksikko.code, name: palveluyksikko.display }),
});

const newAuthor = ({ familyName, givenNames, jobTitle, unit }: NationalAuthor): WrittenAuthor => ({
  sukunimi: familyName,
  etunimet: givenNames,
  ...optional("tehtavanimike", jobTitle || undefined),
  ...optional("palveluyksikko", unit && { system: ORGANISATIONS, code: unit.oid, display: unit.name }),
});

/** An author in the keys of the national documents; the one that stood there where it says the same. */
export const writeAuthor = (author: NationalAuthor, original?: WrittenAuthor): WrittenAuthor =>
  keptOr(author, original, readAuthor, newAuthor);
