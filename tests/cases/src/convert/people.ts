import type { Profession, Professional, Sector } from "@koonti/core";
import { SECTORS } from "@koonti/core";
import type { CaseActor } from "../case-file/schema.ts";

/** Professions by the word the cases use. */
const PROFESSIONS: Readonly<Record<string, Profession>> = {
  sosiaalityontekija: "socialWorker",
  sosionomi: "socialCounsellor",
  sosiaaliohjaaja: "socialCounsellor",
  geronomi: "geronomi",
  lastenvalvoja: "otherSocialProfessional",
  sairaanhoitaja: "nurse",
  laakari: "physician",
  psykologi: "psychologist",
  terveydenhoitaja: "otherHealthProfessional",
  lahihoitaja: "otherHealthProfessional",
  katilo: "otherHealthProfessional",
  fysioterapeutti: "otherHealthProfessional",
  toimintaterapeutti: "otherHealthProfessional",
  tyollisyysasiantuntija: "employmentSpecialist",
  etuuskasittelija: "benefitOfficer",
  jarjestotyontekija: "ngoWorker",
};

/** The profession a word of the cases means; `other` where it is none of ours. */
export const professionFrom = (word: string | null | undefined): Profession => PROFESSIONS[word ?? ""] ?? "other";

/** Who acted, as a document names a professional. Without a form of employment it is taken to be a contract, which gives no power. */
export const professionalFrom = ({ profession, employmentForm, name, unit }: CaseActor): Professional => ({
  name: name ?? "Testi Työntekijä",
  profession: professionFrom(profession),
  employment: employmentForm === "virkasuhde" ? "publicOffice" : "employmentContract",
  ...(unit ? { unit } : {}),
});

/** Words in names of units that tell the sector. */
const BY_WORD: readonly (readonly [RegExp, Sector])[] = [
  [/psykiatri|poliklinik|terveys|neuvola|sairaala|health|psychiatr|hospital/i, "health"],
  [/työllisyys|employment|te-palvelu/i, "employment"],
  [/kela/i, "kela"],
  [/poliisi|police/i, "police"],
  [/asunto|asumis|housing/i, "housing"],
  [/velka|debt/i, "debtAdvice"],
  [/perhe|family|lapsiperhe/i, "family"],
  [/iäkkä|vanhus|elderly|kotihoito/i, "elderly"],
  [/vammais|disab/i, "disability"],
  [/lastensuojelu|child ?protection/i, "childProtection"],
  [/koulu|varhaiskasvatus|education|school/i, "education"],
  [/rikosseuraamus|prison|probation/i, "prisonAndProbation"],
  [/seurakunta|parish/i, "parish"],
  [/\bry\b|yhdistys|järjestö|\bngo\b/i, "ngo"],
  [/sosiaali|social/i, "social"],
];

const CODES: readonly string[] = SECTORS.map(({ code }) => code);

/** The sector a code or the name of a unit means; `other` where it cannot be told. */
export function sectorFrom(text: string): Sector {
  if (CODES.includes(text)) return text as Sector;
  return BY_WORD.find(([expression]) => expression.test(text))?.[1] ?? "other";
}
