import { type CodeEntry, EMPLOYMENT_FORMS, LANGUAGES, PROFESSIONS, type Professional, textIn } from "@koonti/core";
import { isPlainObject } from "../read/plain-object.ts";
import type { CodecAt, Writing } from "./codec.ts";
import { author, type NationalAuthor } from "./people.ts";

/** A name as written, the family name last: the national documents want the two apart. A single word stands as both. */
export const nameParts = (name: string): { readonly familyName: string; readonly givenNames: string } => {
  const words = name.trim().split(/\s+/u);
  const familyName = words.at(-1) ?? "";
  return { familyName, givenNames: words.slice(0, -1).join(" ") || familyName };
};

/** A name in one piece; a single word that stands as both is said once. */
export const wholeName = ({ familyName, givenNames }: Pick<NationalAuthor, "familyName" | "givenNames">): string =>
  familyName === givenNames ? familyName : `${givenNames} ${familyName}`;

const titleOf = ({ profession, employment, unit }: Partial<Professional>, { language }: Writing): string | undefined => {
  const named = PROFESSIONS.find(({ code }) => code === profession);
  const form = EMPLOYMENT_FORMS.find(({ code }) => code === employment);
  if (named === undefined || form === undefined) return undefined;
  const about = [textIn(form.label, language).toLowerCase(), ...(unit ? [unit] : [])].join(", ");
  return `${textIn(named.label, language)} (${about})`;
};

const TITLE = /^(.+?) \(([^,)]+)(?:, (.+))?\)$/su;

const labelled = (entries: readonly CodeEntry[], words: string) =>
  entries.find(({ label }) => LANGUAGES.some((language) => textIn(label, language).toLowerCase() === words.toLowerCase()));

const professionalIn = (written: NationalAuthor | undefined): Professional | undefined => {
  const [, title = "", form = "", unit] = TITLE.exec(written?.jobTitle ?? "") ?? [];
  const profession = labelled(PROFESSIONS, title)?.code;
  const employment = labelled(EMPLOYMENT_FORMS, form)?.code;
  if (written === undefined || profession === undefined || employment === undefined) return undefined;
  return { name: wholeName(written), profession, employment, ...(unit !== undefined && { unit }) } as Professional;
};

/** A professional of ours, or, where none is named or the title does not tell enough, the author as the document names them. */
export interface NamedProfessional {
  readonly professional?: Professional;
  readonly author?: NationalAuthor;
}

const authorOf = (ours: unknown, writing: Writing): unknown => {
  if (!isPlainObject(ours)) return undefined;
  const { professional, author: named } = ours;
  if (!isPlainObject(professional)) return named;
  const { name } = professional;
  return { ...nameParts(typeof name === "string" ? name : ""), jobTitle: titleOf(professional, writing) };
};

/**
 * A professional (fi: ammattihenkilö) with profession, employment and unit, which all stand in the job title: `Sosiaalityöntekijä
 * (virkasuhde, Testi-yksikkö)`. A title that does not tell them leaves the author as named.
 */
export const professional: CodecAt<NamedProfessional> = (field) => {
  const { read, write, writeOver } = author(field);
  return {
    read: (national) => {
      const written = read(national);
      const known = professionalIn(written);
      if (written === undefined) return;
      return known === undefined ? { author: written } : { professional: known };
    },
    write: (ours, writing) => write(authorOf(ours, writing), writing),
    writeOver: (ours, original, writing) => writeOver?.(authorOf(ours, writing), original, writing),
  };
};
