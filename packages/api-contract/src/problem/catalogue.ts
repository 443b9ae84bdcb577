/** Every kind of problem the API answers with and its status. `type` of the document is `urn:koonti:problem:<key>`. */
export const PROBLEMS = {
  notJson: 400,
  invalidRequest: 400,
  unauthenticated: 401,
  tokenExpired: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  staleVersion: 412,
  unsupportedMediaType: 415,
  tooLarge: 413,
  notFinalisable: 422,
  notRecordable: 422,
  refused: 422,
  versionMissing: 428,
  tooManyRequests: 429,
  internal: 500,
  unavailable: 503,
} as const;

/** The kinds of problems. */
export type ProblemKey = keyof typeof PROBLEMS;
/** The `type` member of a problem document. */
export const problemType = (key: ProblemKey): string => `urn:koonti:problem:${key}`;
