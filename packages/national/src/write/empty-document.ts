import type { Draft } from "../structure/draft.ts";
import { phraseFor } from "../structure/phrase.ts";
import { isMandatory, isRepeating, type Structure, type StructureField } from "../structure/structure.ts";

/** How an empty document is made. */
export interface EmptyOptions {
  /** The official wordings of phrases, for structures that have them. */
  readonly phrases?: readonly string[];
}

const emptyGroup = (field: StructureField, phrases: readonly string[]): unknown => {
  const content = emptyFields(field.fields ?? [], phrases);
  const isNeeded = isMandatory(field) || (field.is === "heading" && Object.keys(content).length > 0);
  if (!isNeeded) return undefined;
  return isRepeating(field) ? [content] : content;
};

const emptyField = (field: StructureField, phrases: readonly string[]): unknown => {
  if (field.fields) return emptyGroup(field, phrases);
  return isMandatory(field) && field.phrases ? phraseFor(field.phrases, phrases) : undefined;
};

const emptyFields = (fields: readonly StructureField[], phrases: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field.key, emptyField(field, phrases)] as const).filter(([, value]) => value !== undefined));

/**
 * A document of a structure before anything is recorded: the groups that must stand, one of each that must stand at least once, the
 * headings over them, and the phrases whose wording is at hand.
 *
 * @example
 * ```ts
 * import { emptyDocument, notificationOfNeed } from "@koonti/national";
 * emptyDocument(notificationOfNeed); // => { asiakas: [{}] }
 * ```
 */
export const emptyDocument = <Content>(structure: Structure<Content>, { phrases = [] }: EmptyOptions = {}): Draft<Content> =>
  emptyFields(structure.fields, phrases) as Draft<Content>;
