import type { Answer, Problem } from "@koonti/api-contract";

/** The server has answered with a problem document where a page waited for data. */
export class ProblemFailure extends Error {
  override readonly name = "ProblemFailure";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The value of an answer. @throws ProblemFailure, which queries turn into their error. */
export const replyOf = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new ProblemFailure(answer.problem);
  return answer.value;
};

/** The problem document a failure came with, if it came from the server. */
export const problemIn = (failure: unknown): Problem | undefined => (failure instanceof ProblemFailure ? failure.problem : undefined);

/** The status of a failure that came from the server, if it did. */
export const statusOf = (failure: unknown): number | undefined => problemIn(failure)?.status;
