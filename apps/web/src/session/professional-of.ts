import type { User } from "@koonti/access";
import type { Professional } from "@koonti/core";
import { professionalSchema } from "@koonti/core";
import { given } from "../components/form/given.ts";

/** A worker as a form names a professional, so that nobody writes their own name: as much as the county's register of users says. */
export const professionalOf = ({ name, profession, employment, unit }: User): Partial<Professional> =>
  given({ name, profession, employment, unit: unit === "" ? undefined : unit });

/** Whether a document can name a professional as they are: where profession or form of employment is not known, a writer completes them. */
export const isWhole = (professional: Partial<Professional>): professional is Professional =>
  professionalSchema.safeParse(professional).success;

/** The same where it is known whole; `undefined` of one whom a writer has to complete. */
export const wholeProfessionalOf = (user: User): Professional | undefined => {
  const professional = professionalOf(user);
  return isWhole(professional) ? professional : undefined;
};
