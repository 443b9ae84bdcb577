import { DOCUMENT_KINDS, type DocumentContent, type DocumentKind } from "@koonti/casework";
import type { Language } from "@koonti/core";
import { faultsOf } from "../problem/faults.ts";
import { ProblemError } from "../problem/problem-error.ts";

/** Reads content by the structure of its kind; every fault is told, none is passed over. `root` is where in the request the content stands. */
export function contentOf<K extends DocumentKind>(kind: K, content: unknown, language: Language, root = "/content"): DocumentContent<K> {
  const parsed = DOCUMENT_KINDS[kind].schema.safeParse(content);
  if (!parsed.success) throw new ProblemError("invalidRequest", { errors: [...faultsOf(parsed.error, language, root)] });
  return parsed.data as DocumentContent<K>;
}
