import type { Condition } from "@koonti/core";

/**
 * What a document does not tell of itself, but whoever writes it knows:
 * `firstPlan` the client's first plan; `madeInClientSystem` drawn up by a professional and not in OmaKanta;
 * `archivingOldRecords` an old client relationship taken into the archive; `shelterClient` the client of a shelter.
 */
export type Circumstance = "firstPlan" | "madeInClientSystem" | "archivingOldRecords" | "shelterClient";

/**
 * A condition carried by a document structure: what is shown, asked for or allowed depending on what else is recorded.
 * Written once, it is used by the form (`formOf`), by `completeness` and by `review`.
 *
 * The structural reader does not use it: the national schemas carry no conditions, and `parse` agrees with them.
 */
export interface FieldCondition {
  /** Permanent name, such as `working-age-need-assessment/personal-worker`. */
  readonly id: string;
  /** Keys from the content of the document to the object that the conditions are about; of a list on the way every item counts. */
  readonly at: readonly string[];
  /** The fields it concerns, as keys from that object joined by `.`; of a list on the way every item counts. */
  readonly fields: readonly string[];
  /** The condition is in force only when the caller says that this is so. */
  readonly given?: Circumstance;
  /** The fields belong to the document only when this holds. Its paths begin at the object. */
  readonly showWhen?: Condition;
  /** The fields are mandatory when this holds. Its paths begin at the object. */
  readonly requiredWhen?: Condition;
  /** Only these codes are allowed when the condition holds. Its paths begin at the object. */
  readonly allow?: { readonly when: Condition; readonly codes: readonly string[] };
  /** Only the most detailed codes of the list may be used, not its main classes. Checked where the list is at hand. */
  readonly leavesOnly?: boolean;
}

/** A condition that always holds. */
export const ALWAYS: Condition = { all: [] };

/** A condition that never holds. */
export const NEVER: Condition = { any: [] };
