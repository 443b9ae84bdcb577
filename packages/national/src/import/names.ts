const RESERVED = new Set(
  "formOf abstract any as async await boolean break case catch class const continue debugger declare default delete do else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of package private protected public readonly require return set static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield".split(
    " ",
  ),
);

const MAX_NAME_LENGTH = 100;

const plainWords = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A constant's name from any text: ASCII letters and digits in camelCase, never a reserved word and never empty.
 *
 * @example
 * ```ts
 * import { constantName } from "@koonti/national/import";
 * constantName("merkinta_asian_vireilletulosta"); // => "merkintaAsianVireilletulosta"
 * ```
 */
export const constantName = (text: string): string => {
  const [first = "structure", ...rest] = plainWords(text);
  const name = (first + rest.map(capital).join("")).slice(0, MAX_NAME_LENGTH);
  return RESERVED.has(name) || /^\d/u.test(name) ? `structure${capital(name)}` : name;
};

/** A type's name from a constant's. */
export const typeName = (constant: string): string => capital(constant);

/**
 * A file's name from any text: ASCII kebab-case, so that it can lead nowhere but into its own folder.
 *
 * @example
 * ```ts
 * import { fileName } from "@koonti/national/import";
 * fileName("../Merkintä neuvottelusta"); // => "merkinta-neuvottelusta"
 * ```
 */
export const fileName = (text: string): string => plainWords(text).join("-").slice(0, MAX_NAME_LENGTH) || "structure";
