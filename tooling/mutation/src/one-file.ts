/** The file that holds all tests of a package while it is mutated; it exists in the copy only that mutants live in. */
export const ONE_FILE = "src/every.test.ts";

/** A test file that is nothing but other test files. Paths are from the folder of sources, such as `rules/a.test.ts`. */
export const oneFileOf = (paths: readonly string[]): string => paths.map((path) => `import ${JSON.stringify(`./${path}`)};\n`).join("");
