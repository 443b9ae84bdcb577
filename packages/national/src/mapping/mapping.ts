import type { Language } from "@koonti/core";
import type { NationalCodeSystem } from "../codes/code-list.ts";
import { CODE_SYSTEMS } from "../codes/code-systems.ts";
import type { Draft } from "../structure/draft.ts";
import type { Structure } from "../structure/structure.ts";
import { asContent, type Link, type ResolvedLink, readLinks, resolveLinks, writeLinks } from "./links.ts";
import type { PathIn } from "./path.ts";

/** How a document of ours is written as a national one. */
export interface MappingOptions<Document = unknown> {
  /** Language of texts and of the names of codes; Finnish unless given. */
  readonly language?: Language | undefined;
  /** Lists the names of codes come from; those of this package unless given. */
  readonly codeSystems?: readonly NationalCodeSystem[] | undefined;
  /** The document ours was read from: what we have no words for stays as it was. */
  readonly rest?: Document | undefined;
}

/**
 * A document of ours and a national structure as two views of one thing (fi: vastaavuus). Reading and writing are the two directions of the
 * same links:
 *
 * - `write(read(national), { rest: national })` is `national`, to the letter;
 * - `read(write(ours), ours)` is `ours`, whole.
 */
export interface Mapping<Ours = unknown, Document = unknown> {
  readonly structure: Structure<Document>;
  /** The links it is made of; none where it was made of two functions. */
  readonly links: readonly ResolvedLink[];
  /** Ours as the content under the structure's root key; it may lack what is mandatory: `completeness` tells. */
  write(ours: unknown, options?: MappingOptions<Document>): Draft<Document>;
  /**
   * National content as ours, as far as it tells.
   *
   * @param known - ours as we have it: what the structure cannot hold is taken from it.
   */
  read(national: Document, known?: Partial<Ours>): Partial<Ours>;
}

type Links<Ours, Document> = readonly Link<PathIn<Ours, ".">, PathIn<Document, "/">>[];

/**
 * Defines how documents of ours and of a national structure stand for each other, link by link. The type of ours is given first:
 * `defineMapping<Decision>()(structure, links)`.
 *
 * @throws RangeError when a link names a field the structure does not have, or one that another link has: a mistake of the programmer.
 * @example
 * ```ts
 * import { day, defineMapping, otherNote, text } from "@koonti/national";
 * interface Note { readonly on?: string; readonly words?: string }
 * const note = defineMapping<Note>()(otherNote, [
 *   { ours: "on", at: "paivamaara", as: day },
 *   { ours: "words", at: "asiakaskertomusmerkinta/tapahtuma/kuvaus", as: text() },
 * ]);
 * note.write({ words: "Kotikäynti" }); // => { asiakaskertomusmerkinta: { tapahtuma: { kuvaus: "Kotikäynti" } } }
 * ```
 */
export const defineMapping =
  <Ours>() =>
  <Document>(structure: Structure<Document>, links: Links<Ours, Document>): Mapping<Ours, Document> => {
    const resolved = resolveLinks(structure.fields, links as readonly Link[]);
    return {
      structure,
      links: resolved,
      write: (ours, { language = "fi", codeSystems = CODE_SYSTEMS, rest } = {}) =>
        writeLinks(resolved, ours, asContent(rest), { language, codeSystems }) as Draft<Document>,
      read: (national, known = {}) => readLinks(resolved, national, asContent(known)) as Partial<Ours>,
    };
  };
