import { completeness } from "../complete/completeness.ts";
import { review } from "../complete/review.ts";
import type { Circumstance } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";

/** Ids of the conditions that make something mandatory that a document lacks. */
export const demandedIn = (
  structure: Structure,
  document: object,
  circumstances: readonly Circumstance[] = [],
): readonly (string | undefined)[] =>
  completeness(structure, document, { circumstances })
    .filter(({ kind }) => kind === "conditional")
    .map(({ condition }) => condition);

/** Ids of the conditions that a document goes against. */
export const brokenIn = (
  structure: Structure,
  document: object,
  circumstances: readonly Circumstance[] = [],
): readonly (string | undefined)[] =>
  review(structure, document, { circumstances })
    .filter(({ condition }) => condition !== undefined)
    .map(({ condition }) => condition);

/** A coded value of the code server. */
export const coded = (list: string, code: string, display = "") => ({ system: `urn:oid:${list}`, code, display });
