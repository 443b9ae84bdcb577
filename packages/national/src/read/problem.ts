import { type Language, textIn } from "@koonti/core";
import { messageFor } from "../messages/message-for.ts";
import type { JsonPath } from "../structure/values.ts";
import type { Fault, ProblemCode } from "./fault.ts";

/** One thing wrong with the structure of a document. */
export interface StructureProblem {
  readonly code: ProblemCode;
  /** Where, counted from the whole JSON document: the root key comes first. */
  readonly path: JsonPath;
  /** What would have been right, for a program: codes, a system, a least number. Never anything of the document itself. */
  readonly expected: readonly string[];
  /** The label of the field, or of the group an unknown field was found in. */
  readonly label: string;
  /** The row of the field in Sosmeta; 0 for the document as a whole. */
  readonly row: number;
  /** A sentence for the user. Holds nothing of the document itself, so that it may be shown and logged. */
  readonly message: string;
}

const EXPECTED: Partial<Record<ProblemCode, (fault: Fault) => readonly string[]>> = {
  tooShort: ({ node }) => [String(node.minLength)],
  tooFew: ({ node }) => [String(node.minItems)],
  wrongSystem: ({ node }) => (node.system === undefined ? [] : [node.system]),
  wrongCode: ({ node }) => [...(node.codes ?? [])],
  badDate: () => ["YYYY", "YYYY-MM", "YYYY-MM-DD"],
  badMoment: () => ["YYYY", "YYYY-MM", "YYYY-MM-DD", "YYYY-MM-DDThh:mm:ss±hh:mm"],
};

/** Puts a fault into the words of a language. */
export const problemOf = (fault: Fault, language: Language): StructureProblem => {
  const { code, path, node } = fault;
  const label = textIn(node.field.label, language);
  const expected = EXPECTED[code]?.(fault) ?? [];
  return { code, path, expected, label, row: node.field.row, message: messageFor(code, language, label) };
};
