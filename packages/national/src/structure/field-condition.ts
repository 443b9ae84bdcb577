import type { Condition } from "@koonti/core";

/**
 * A condition carried by a document structure: what is shown, asked for or allowed depending on what else is recorded.
 * Written once, it is used by the form (`formOf`), by `completeness` and by `review`.
 *
 * Paths inside the conditions are counted from the object found at `at`.
 */
export interface FieldCondition {
  /** Permanent name, such as `working-age-need-assessment/personal-worker`. */
  readonly id: string;
  /** Keys from the content of the document to the object that holds the fields; of a list on the way every item counts. */
  readonly at: readonly string[];
  /** Keys of the fields it is about. */
  readonly fields: readonly string[];
  /** The fields belong to the document only when this holds. */
  readonly showWhen?: Condition;
  /** The fields are mandatory when this holds. */
  readonly requiredWhen?: Condition;
  /** Only these codes are allowed when the condition holds. */
  readonly allow?: { readonly when: Condition; readonly codes: readonly string[] };
}
