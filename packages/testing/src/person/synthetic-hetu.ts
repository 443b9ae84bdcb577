import { birthDateOf, type Hetu, type LocalDate, parseHetu } from "@koonti/core";

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const FIRST_ARTIFICIAL = 900;
const ARTIFICIAL_NUMBERS = 100;

const separatorOf = (birthDate: LocalDate): string => (birthDate < "2000-01-01" ? "-" : "A");

/**
 * An artificial personal identity code: its individual number is in 900-999, which no real person has.
 *
 * @param birthDate - date of birth, from 1900 to 2099
 * @param ordinal - tells apart people born on one day; taken modulo 100
 * @throws RangeError for another century
 */
export function syntheticHetu(birthDate: LocalDate, ordinal: number): Hetu {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const date = `${day}${month}${year.slice(2)}`;
  const individual = String(FIRST_ARTIFICIAL + (ordinal % ARTIFICIAL_NUMBERS));
  const check = CHECK_CHARACTERS.charAt(Number(date + individual) % CHECK_CHARACTERS.length);
  const parsed = parseHetu(`${date}${separatorOf(birthDate)}${individual}${check}`, { allowArtificial: true });
  if (!parsed.ok || birthDateOf(parsed.value) !== birthDate)
    throw new RangeError(`No artificial identity code for a birth date of ${birthDate}`);
  return parsed.value;
}
