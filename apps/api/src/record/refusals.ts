import type { Problem, ProblemKey } from "@koonti/api-contract";
import { REFUSAL_TEXTS, type Refusal } from "@koonti/casework";
import { type Language, textIn } from "@koonti/core";
import { pointerOf } from "../problem/faults.ts";
import { ProblemError } from "../problem/problem-error.ts";

type Findings = NonNullable<Problem["findings"]>;

/** Refusals that a change of the document's status would lift, as against those that something in the content keeps up. */
const CONFLICTS: readonly Refusal["reason"][] = ["notADraft", "notFinal", "invalidated", "kindIsRecorded", "planVersionUnknown"];

const missingOf = ({ missing = [] }: Refusal, language: Language, root: string) =>
  missing.map(({ path, label }) => ({ pointer: `${root}${pointerOf(path)}`, code: "missing", message: textIn(label, language) }));

function problemOf({ reason, findings, missing }: Refusal): ProblemKey {
  if (CONFLICTS.includes(reason)) return "conflict";
  return findings || missing ? "notFinalisable" : "refused";
}

/** Ends the request with what keeps a command of casework from being carried out. `root` is where in the request the content stands. */
export function refuse(refusal: Refusal, language: Language, root = "/content"): never {
  const key = problemOf(refusal);
  const missing = missingOf(refusal, language, root);
  throw new ProblemError(key, {
    detail: textIn(REFUSAL_TEXTS[refusal.reason], language),
    reason: refusal.reason,
    ...(missing.length > 0 ? { missing, errors: missing } : {}),
    ...(refusal.findings ? { findings: [...refusal.findings] as Findings } : {}),
  });
}
