import { DENIAL_LABELS } from "@koonti/access";
import { textIn } from "@koonti/core";
import { ProblemError } from "../problem/problem-error.ts";
import type { RequestScope } from "./scope.ts";

/** Refuses lists, searches and new records to a worker for whom the register names no task: without one nothing of a client is theirs to see (ATL 9 §). */
export function requireTask({ user, language }: RequestScope): void {
  if (user.kind !== "worker" || user.workTask !== undefined) return;
  const message = textIn(DENIAL_LABELS.noWorkTask, language);
  throw new ProblemError("forbidden", { detail: message, errors: [{ pointer: "header/authorization", code: "noWorkTask", message }] });
}
