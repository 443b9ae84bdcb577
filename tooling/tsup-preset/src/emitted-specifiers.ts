import { init, parse } from "es-module-lexer";

await init;

/** The code of a module whose imports name the files that are emitted (`./x.js`) instead of those that were written (`./x.ts`). */
export const emittedSpecifiers = (code: string): string => {
  const [imports] = parse(code);
  return imports
    .filter(({ n: name }) => name !== undefined && /^\.{1,2}\/.*\.ts$/.test(name))
    .reduceRight((text, { n: name = "", s: start }) => {
      const at = text.indexOf(name, start);
      return `${text.slice(0, at)}${name.slice(0, -2)}js${text.slice(at + name.length)}`;
    }, code);
};
