import type { LocalizedText } from "@koonti/core";
import type { CodeBinding } from "./code-binding.ts";
import type { FieldCondition } from "./field-condition.ts";
import type { Representation } from "./representation.ts";

/** How often a field may stand: mandatory or not, once or many times. */
export type Cardinality = "0..1" | "1..1" | "0..*" | "1..*";

/** One field (kenttä) of a national document structure. */
export interface StructureField {
  /** The key in JSON. */
  readonly key: string;
  /** The row number in Sosmeta, which is also the order of fields. */
  readonly row: number;
  readonly label: LocalizedText;
  readonly is: Representation;
  /** Mandatory means: mandatory where its parent stands. */
  readonly card: Cardinality;
  /** Recorded in the same way in the whole country (valtakunnallisesti yhtenäisesti kirjattava tieto). */
  readonly nationwide?: boolean;
  /** Mandatory under a condition (ehdollisesti pakollinen), by THL's own mark. */
  readonly conditional?: boolean;
  /** A group that is not shown as such: its fields stand in the place of it. */
  readonly hidden?: boolean;
  readonly codes?: CodeBinding;
  /** What stands in `system` of an identifier, such as `urn:oid:1.2.246.21` of a personal identity code. */
  readonly system?: string;
  /** Fingerprints of the only texts a phrase (Fraasi) may be; see `phraseFingerprint`. */
  readonly phrases?: readonly string[];
  /** Fewest characters of a text; when absent, 1 for a mandatory text or name and 0 for the rest. */
  readonly minLength?: number;
  /** Fewest items of a repeating field; when absent, what `card` says. */
  readonly minItems?: number;
  /** Parts of a code, identifier or quantity that must stand, when not the usual ones. */
  readonly requiredParts?: readonly string[];
  readonly fields?: readonly StructureField[];
}

declare const content: unique symbol;

/**
 * One version of a national document structure (asiakirjarakenne) as data: what THL's Sosmeta calls a document definition.
 *
 * @typeParam Content - the type of what stands under the root key.
 */
export interface Structure<Content = unknown> {
  readonly oid: string;
  /** Version of the structure, as a date. */
  readonly version: string;
  /** Version of the component library it was made with, as a date. */
  readonly componentLibrary: string;
  /** Kind of document in Finnish, such as `Arvio` or `Suunnitelma`. */
  readonly type: string;
  /** The only key of the JSON document. */
  readonly root: string;
  readonly name: LocalizedText;
  readonly fields: readonly StructureField[];
  /** What depends on what else is recorded; see {@link FieldCondition}. */
  readonly conditions: readonly FieldCondition[];
  /** Carries the type of the content; never there at run time. */
  readonly [content]?: Content;
}

/** The type of the content of a structure's documents: `DocumentOf<typeof notificationOfNeed>`. */
export type DocumentOf<S> = S extends Structure<infer Content> ? Content : never;

/** Whether a field must stand where its parent stands. */
export const isMandatory = (field: StructureField): boolean => field.card === "1..1" || field.card === "1..*";

/** Whether a field is a list in JSON. */
export const isRepeating = (field: StructureField): boolean => field.card === "0..*" || field.card === "1..*";
