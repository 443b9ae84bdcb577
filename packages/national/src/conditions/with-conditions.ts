import type { FieldCondition } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";

/**
 * The same structure with further conditions. One with the id of a known condition takes its place, so that a county can give codes
 * that are not public: those of its own export of the code server.
 *
 * @example
 * ```ts
 * import { initiationNote, urgencyUnlessFamilyLaw, withConditions } from "@koonti/national";
 * withConditions(initiationNote, [urgencyUnlessFamilyLaw({ codes: ["30"], texts: [] })]).conditions.length === initiationNote.conditions.length; // => true
 * ```
 */
export const withConditions = <Content>(structure: Structure<Content>, conditions: readonly FieldCondition[]): Structure<Content> => {
  const replaced = new Set(conditions.map(({ id }) => id));
  return { ...structure, conditions: [...structure.conditions.filter(({ id }) => !replaced.has(id)), ...conditions] };
};
