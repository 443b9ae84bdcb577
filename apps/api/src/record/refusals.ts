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

/** What a refusal is: one of the document's status, one of what the content lacks or says, or another. */
function problemOf({ reason, findings, missing }: Refusal, ofContent: ProblemKey): ProblemKey {
  if (CONFLICTS.includes(reason)) return "conflict";
  return findings || missing ? ofContent : "refused";
}

/** Ends the request with what keeps a command from being carried out. */
type Refuse = (refusal: Refusal, language: Language, root?: string) => never;

const refusing =
  (ofContent: ProblemKey): Refuse =>
  (refusal, language, root = "/content") => {
    const missing = missingOf(refusal, language, root);
    throw new ProblemError(problemOf(refusal, ofContent), {
      detail: textIn(REFUSAL_TEXTS[refusal.reason], language),
      reason: refusal.reason,
      ...(missing.length > 0 ? { missing, errors: missing } : {}),
      ...(refusal.findings ? { findings: [...refusal.findings] as Findings } : {}),
    });
  };

/** Ends the request with what keeps something from being recorded or corrected. `root` is where in the request the content stands. */
export const refuseRecording = refusing("notRecordable");
/** Ends the request with what keeps a draft from being final. */
export const refuseFinalising = refusing("notFinalisable");
/** Ends the request with what keeps any other command of casework from being carried out. */
export const refuse = refusing("refused");
