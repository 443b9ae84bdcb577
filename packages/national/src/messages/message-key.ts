import type { ProblemCode } from "../read/fault.ts";

/** What is said of fields besides structural problems. */
export type RemarkKey = "missingHere" | "notApplicable" | "codeNotAllowedHere" | "mainClass" | "impossibleDate" | "unknownCode";

/** Everything there is a sentence for. */
export type MessageKey = ProblemCode | RemarkKey;
