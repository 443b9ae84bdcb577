import type { Problem, ProblemKey } from "@koonti/api-contract";

/** What a problem document may carry besides its kind. */
export type ProblemDetails = Omit<Problem, "type" | "title" | "status" | "requestId">;

/** Ends a request with a problem document. Thrown at the edge only: packages return values. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly key: ProblemKey;
  readonly details: ProblemDetails;

  constructor(key: ProblemKey, details: ProblemDetails = {}) {
    super(key);
    this.key = key;
    this.details = details;
  }
}
