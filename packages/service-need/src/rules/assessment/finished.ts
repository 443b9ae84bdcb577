import type { FindingPath, Toolbox, Verdict } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";

/** What is not written yet is open while the assessment goes on; every rule about its content has this key. */
export const STILL_OPEN = "stillOpen";

/** The day whose law judges an assessment: of its completion, or of its start while it goes on. */
export const dayOf = ({ completedOn, startedOn }: ServiceNeedAssessment) => completedOn ?? startedOn;

/**
 * The verdict on something that is missing: a breach in a completed assessment, and in one that goes on a fact to be written. So a draft
 * shows what is left to do and not what is wrong.
 */
export const missing = <Key extends string>(
  { completedOn }: ServiceNeedAssessment,
  { fail, undetermined }: Toolbox<Key | typeof STILL_OPEN, never>,
  key: Key,
  path: FindingPath,
): Verdict => (completedOn === undefined ? undetermined(STILL_OPEN, [path.join(".")]) : fail(key, path));
