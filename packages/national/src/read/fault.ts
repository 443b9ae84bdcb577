import type { PathStep } from "../structure/values.ts";
import type { Node } from "./compile.ts";

/** What can be wrong with the structure of a document. */
export const PROBLEM_CODES = [
  "missing",
  "unknownField",
  "notObject",
  "notList",
  "notText",
  "notNumber",
  "notBoolean",
  "tooShort",
  "tooFew",
  "badDate",
  "badMoment",
  "wrongSystem",
  "wrongCode",
  "wrongPhrase",
] as const;

/** One of {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem as the walk finds it, before it has words. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: readonly PathStep[];
  readonly node: Node;
}

/** The state of one walk: where it is, and what it has found. */
export interface Walk {
  readonly path: PathStep[];
  readonly faults: Fault[];
}

/** Notes a fault at the place where the walk is, or at a part of it. */
export const note = (walk: Walk, code: ProblemCode, node: Node, part?: PathStep): void => {
  const path = part === undefined ? walk.path.slice() : [...walk.path, part];
  walk.faults.push({ code, path, node });
};
