import type { Language } from "@koonti/core";
import type { Gap, Remark, Structure, StructureProblem } from "@koonti/national";
import { CODE_SYSTEMS, completeness, fromFormContent, parse, review, serialise, toFormContent } from "@koonti/national";
import type { Content, ContentPath } from "../../components/form/content-path.ts";

/** The document that a form's content makes, as it goes out. */
export const documentOf = (
  structure: Structure,
  content: Content,
  base: unknown,
  language: Language,
): Readonly<Record<string, unknown>> => {
  const document = fromFormContent(structure, content, { base, codeSystems: CODE_SYSTEMS, language });
  return serialise(structure, document as Parameters<typeof serialise>[1]) as unknown as Readonly<Record<string, unknown>>;
};

/** What there is to say of a document: what is missing, what is not as the structure says, what is odd. */
export interface Verdict {
  readonly gaps: readonly Gap[];
  readonly problems: readonly StructureProblem[];
  readonly remarks: readonly Remark[];
}

/** Looks at a document as the one who receives it would. What is missing is told once, as a gap. */
export const verdictOn = (structure: Structure, document: Readonly<Record<string, unknown>>, language: Language): Verdict => {
  const content = document[structure.root];
  const gaps = completeness(structure, content, { language });
  const read = parse(structure, document, language);
  const told = new Set(gaps.map(({ path }) => JSON.stringify(path)));
  return {
    gaps,
    problems: read.ok ? [] : read.error.filter(({ path }) => !told.has(JSON.stringify(path))),
    remarks: review(structure, content, { language, codeSystems: CODE_SYSTEMS }),
  };
};

/** Where in the form a place of the document is: the form has no root. */
export const formPath = (path: readonly (string | number)[]): ContentPath => path.slice(1);

/** What reading a file came to. */
export type Opened =
  | { readonly kind: "read"; readonly base: unknown; readonly content: Content }
  | { readonly kind: "notJson" }
  | { readonly kind: "otherStructure" };

/** A document of a structure from the text of a file; it may have faults, which the form then shows. */
export const openedFrom = (structure: Structure, text: string): Opened => {
  try {
    const json: unknown = JSON.parse(text);
    const base = typeof json === "object" && json !== null ? (json as Readonly<Record<string, unknown>>)[structure.root] : undefined;
    return base === undefined ? { kind: "otherStructure" } : { kind: "read", base, content: toFormContent(structure, base) };
  } catch {
    return { kind: "notJson" };
  }
};
