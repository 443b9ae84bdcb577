import { keepsFromFinal, type RecordFinding } from "@koonti/casework";
import type { ContentPath } from "./content-path.ts";
import { isWithin } from "./content-path.ts";

/**
 * How a finding is shown: it blocks the finalising, it wants attention, it is information, or it asks for a professional's view.
 */
export type Tone = "blocking" | "attention" | "information" | "question";

/** A finding put into words, with its place in the content and the provision it comes from. */
export interface ShownFinding {
  readonly key: string;
  readonly path: ContentPath;
  readonly tone: Tone;
  readonly duty: string;
  readonly reason: string;
  readonly mend?: string;
  readonly provision: string;
  readonly url: string;
}

/** A fault of structure put into words, from the server or from the schema. */
export interface ShownFault {
  readonly path: ContentPath;
  readonly message: string;
}

/** The tone of a finding; `undefined` for what needs nobody's attention. */
export const toneOf = (finding: RecordFinding): Tone | undefined => {
  const { outcome, severity } = finding;
  if (outcome === "undetermined") return "question";
  if (outcome !== "breached") return;
  if (keepsFromFinal(finding)) return "blocking";
  return severity === "info" ? "information" : "attention";
};

const ORDER: readonly Tone[] = ["blocking", "attention", "question", "information"];

/** Findings with the gravest first. */
export const byGravity = (findings: readonly ShownFinding[]): readonly ShownFinding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));

/** Those that concern a field itself. A group or list takes what concerns it as a whole; its fields take what lies within them. */
export const annotationsAt = <A extends { readonly path: ContentPath }>(
  all: readonly A[],
  path: ContentPath,
  isBranch: boolean,
): readonly A[] => all.filter((one) => one.path.length > 0 && isWithin(one.path, path) && (!isBranch || one.path.length <= path.length));
