import type { EmploymentForm, Profession, Professional } from "@koonti/core";
import type { CaseActor } from "./case-file.ts";

const PROFESSIONS: Readonly<Record<string, Profession>> = {
  sosiaalityontekija: "socialWorker",
  sosionomi: "socialCounsellor",
  sosiaaliohjaaja: "socialCounsellor",
  geronomi: "geronomi",
  sairaanhoitaja: "nurse",
  laakari: "physician",
  psykologi: "psychologist",
  terveydenhoitaja: "otherHealthProfessional",
  lahihoitaja: "otherHealthProfessional",
  tyollisyysasiantuntija: "employmentSpecialist",
  etuuskasittelija: "benefitOfficer",
  jarjestotyontekija: "ngoWorker",
};

const EMPLOYMENTS: Readonly<Record<string, EmploymentForm>> = { virkasuhde: "publicOffice", tyosuhde: "employmentContract" };

/** An actor of a case as a professional; cases name few, so a name is given for the rest. */
export const professionalFrom = (
  { profession = "", employmentForm = "tyosuhde", name, unit }: CaseActor,
  otherwise: string,
): Professional => ({
  name: name ?? otherwise,
  profession: PROFESSIONS[profession] ?? "other",
  employment: EMPLOYMENTS[employmentForm] ?? "employmentContract",
  ...(unit ? { unit } : {}),
});
