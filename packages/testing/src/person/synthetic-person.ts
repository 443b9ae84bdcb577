import type { ClientBasics } from "@koonti/casework";
import { addDays, addYears, type LocalDate } from "@koonti/core";
import { syntheticHetu } from "./synthetic-hetu.ts";

/** What may be said of a synthetic person beforehand. */
export interface PersonWishes {
  readonly number: number;
  /** Age in years on `today`. */
  readonly age: number;
  readonly today: LocalDate;
  readonly municipality?: string;
  readonly protectedIdentity?: boolean;
  readonly serviceLanguage?: string;
}

const DAYS_SPREAD = 337;
const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The invented name of the person with a number: `Testi Asiakas-07`. */
export const syntheticName = (number: number) => ({ givenNames: "Testi", familyName: `Asiakas-${twoDigits(number)}` });

const contactDetailsOf = ({ number, protectedIdentity }: PersonWishes) =>
  protectedIdentity === true
    ? { contactAddress: `PL ${number}, 00000 Testilä` }
    : { streetAddress: `Testikatu ${number}`, postalCode: "00000", postOffice: "Testilä", phone: `040 000 00${twoDigits(number % 100)}` };

/** The basics of an invented client; the same wishes give the same person. */
export function syntheticPerson(wishes: PersonWishes): ClientBasics {
  const { number, age, today, municipality, serviceLanguage = "fi", protectedIdentity = false } = wishes;
  const birthDate = addDays(addYears(today, -age), -((number * 37) % DAYS_SPREAD));
  return {
    ...syntheticName(number),
    hetu: syntheticHetu(birthDate, number),
    birthDate,
    motherTongue: serviceLanguage,
    serviceLanguage,
    protectedIdentity,
    contactDetails: contactDetailsOf(wishes),
    ...(municipality === undefined ? {} : { municipality }),
  };
}
