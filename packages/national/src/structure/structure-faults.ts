import { fieldAt, fieldsOfStructure } from "./field-at.ts";
import type { Structure } from "./structure.ts";

const repeated = (texts: readonly (string | number)[]): readonly (string | number)[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/**
 * What is wrong with a structure written or changed by hand: keys that stand twice in a group, conditions about fields it does not have.
 *
 * @returns sentences in English for the developer; empty when all is well.
 */
export const structureFaults = (structure: Structure): readonly string[] => {
  const fields = [...fieldsOfStructure(structure)];
  const paths = repeated(fields.map(({ path }) => path.join("/"))).map((path) => `${path} stands twice`);
  const rows = repeated(fields.map(({ field }) => field.row)).map((row) => `row ${row} stands twice`);
  const ids = repeated(structure.conditions.map(({ id }) => id)).map((id) => `the condition ${id} stands twice`);
  const lost = structure.conditions.flatMap(({ id, at, fields: names }) =>
    names
      .filter((name) => fieldAt(structure, [...at, ...name.split(".")]) === undefined)
      .map((name) => `the condition ${id} knows no field ${name}`),
  );
  return [...paths, ...rows, ...ids, ...lost];
};
