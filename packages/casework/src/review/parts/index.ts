import type { ReviewPart } from "../review-part.ts";

/** Every set of rules that a record is judged by. */
export const REVIEW_PARTS: readonly ReviewPart[] = [];
