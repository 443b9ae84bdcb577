import { DENIAL_LABELS, type Denial } from "@koonti/access";
import { type Language, textIn } from "@koonti/core";
import type { ProblemDetails } from "../problem/problem-error.ts";

/** Says on what ground access was refused. */
export const denialDetails = ({ reason }: Denial, language: Language): ProblemDetails => {
  const message = textIn(DENIAL_LABELS[reason], language);
  return { detail: message, errors: [{ pointer: "path/clientId", code: reason, message }] };
};
