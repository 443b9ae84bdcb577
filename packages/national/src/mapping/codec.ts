import { LANGUAGES, type Language } from "@koonti/core";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { CODE_SYSTEMS } from "../codes/code-systems.ts";
import type { StructureField } from "../structure/structure.ts";
import { saysSame } from "./says-same.ts";

/** In what language texts and the names of codes are written, and from which lists the names come. */
export interface Writing {
  readonly language: Language;
  readonly codeSystems: readonly NationalCodeSystem[];
}

/**
 * How a value of ours and the value of a national field stand for each other (fi: vastaavuus). On either side `undefined` says that nothing
 * stands there. Both functions take anything and never throw: what they cannot make out is nothing to them.
 *
 * @typeParam Ours - what `read` gives.
 */
export interface Codec<Ours = unknown> {
  /** What a national value says in our terms; `undefined` where we have no words for it. */
  readonly read: (national: unknown) => Ours | undefined;
  /** Our value in national terms. */
  readonly write: (ours: unknown, writing: Writing) => unknown;
  /** Writes over what stood there, part by part, so that the parts we have no words for stay. */
  readonly writeOver?: (ours: unknown, original: unknown, writing: Writing) => unknown;
  /** Reads over what is known, part by part, so that the parts the structure has no field for stay. */
  readonly readInto?: (national: unknown, known: unknown) => Ours | undefined;
}

/** A codec before it is known which field of which structure it stands at. */
export type CodecAt<Ours = unknown> = (field: StructureField) => Codec<Ours>;

/** What a document says is compared with what we would write of ours in any of the languages, a code by the name the lists give it. */
const COMPARING: readonly Writing[] = LANGUAGES.map((language) => ({ language, codeSystems: CODE_SYSTEMS }));

/**
 * Writes a value where something may stand already: what says the same, as far as it can be said there, stays as it was, to the letter. So
 * what was read and not changed goes back unchanged, whatever the codec.
 */
export const writeOver = (codec: Codec, ours: unknown, original: unknown, writing: Writing): unknown => {
  if (original === undefined) return codec.write(ours, writing);
  const said = codec.read(original);
  if (saysSame(said, ours) || saysSame(said, codec.read(codec.write(ours, writing)))) return original;
  return codec.writeOver ? codec.writeOver(ours, original, writing) : codec.write(ours, writing);
};

/**
 * Reads a value of which something may be known already: where the document says no more than what we would write of it, ours stays whole.
 * So what the structure cannot hold is kept, whatever the codec.
 */
export const readInto = <Ours>(codec: Codec<Ours>, national: unknown, known: unknown): unknown => {
  if (known === undefined) return codec.read(national);
  const said = codec.read(national);
  if (COMPARING.some((writing) => saysSame(said, codec.read(codec.write(known, writing))))) return known;
  return codec.readInto ? codec.readInto(national, known) : codec.read(national);
};
