import { problemsAt, type RepoCheck } from "../repository.ts";

const SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const IDENTITY_CODE = /(?<![0-9A-Za-z])(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Za-z])/g;
// Numbers 000 and 001 are given to nobody, 900-999 are for artificial people.
const GIVEN = { first: 2, last: 899 };

const couldBeSomebodys = ([, date = "", individual = "", check = ""]: RegExpMatchArray): boolean =>
  Number(individual) >= GIVEN.first && Number(individual) <= GIVEN.last && SIGNS[Number(date + individual) % SIGNS.length] === check;

/** A personal identity code that could be a living person's. */
export const realIdentityCodes: RepoCheck = {
  name: "no identity code that could be somebody's",
  find: ({ files }) =>
    files
      .filter(({ text }) => [...text.matchAll(IDENTITY_CODE)].some(couldBeSomebodys))
      .flatMap((file) =>
        problemsAt(file, new RegExp(IDENTITY_CODE.source), () => "an identity code outside the artificial range 900-999").filter(
          ({ line }) => [...(file.text.split("\n")[(line ?? 1) - 1] ?? "").matchAll(IDENTITY_CODE)].some(couldBeSomebodys),
        ),
      ),
};
