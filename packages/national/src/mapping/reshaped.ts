import { LANGUAGES } from "@koonti/core";
import type { Draft } from "../structure/draft.ts";
import type { Mapping } from "./mapping.ts";
import { saysSame } from "./says-same.ts";

/** Two shapes of one thing: what the links know, and what the document is. */
export interface Shapes<Ours, Linked> {
  /** Ours in the shape that the links are about. */
  readonly toLinked: (ours: Partial<Ours>) => Partial<Linked>;
  /** What the links have read, in our shape. */
  readonly toOurs: (linked: Partial<Linked>) => Partial<Ours>;
}

/**
 * A mapping by way of another shape: where one member of ours stands in two national fields, or where one field tells what another of ours
 * says again.
 *
 * What was read and not changed goes back unchanged, and what is known stays whole, whatever the shapes.
 */
export const reshaped = <Ours, Linked, Document>(
  mapping: Mapping<Linked, Document>,
  { toLinked, toOurs }: Shapes<Ours, Linked>,
): Mapping<Ours, Document> => {
  const read = (national: Document): Partial<Ours> => toOurs(mapping.read(national));
  return {
    ...mapping,
    write: (ours, options = {}) => {
      const { rest } = options;
      if (rest !== undefined && saysSame(read(rest), ours)) return rest as Draft<Document>;
      return mapping.write(toLinked(ours as Partial<Ours>), options);
    },
    read: (national, known) => {
      if (known === undefined) return read(national);
      const linked = toLinked(known);
      const said = read(national);
      if (LANGUAGES.some((language) => saysSame(said, read(mapping.write(linked, { language }) as Document)))) return known;
      return toOurs(mapping.read(national, linked));
    },
  };
};
