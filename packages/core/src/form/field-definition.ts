import type { LocalizedText } from "../localized-text/localized-text.ts";
import type { Condition } from "./condition.ts";

/** How a field is filled in. `codedValue` is a code with a text of its own; `group` and `list` hold `fields`. */
export type Widget =
  | "text"
  | "longText"
  | "date"
  | "dateTime"
  | "yesNo"
  | "choice"
  | "choices"
  | "number"
  | "code"
  | "codes"
  | "list"
  | "group"
  | "codedValue"
  | "codedValues";

/** One option of a choice. */
export interface FieldOption {
  readonly value: string;
  readonly label: LocalizedText;
}

/** Where a field stands in a national document structure: the structure's number and the row in its list of fields. */
export interface NationalField {
  readonly structure: string;
  readonly row: number;
}

/** A field of a form (lomakkeen kenttä) as data, so that a user interface can be drawn from it. */
export interface FieldDefinition {
  /** Name of the property that holds the value, in the document or in the group or list member around it. */
  readonly name: string;
  readonly widget: Widget;
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
  readonly options?: readonly FieldOption[];
  /** OID of the code system whose codes are the options. */
  readonly codeSystem?: string;
  readonly required?: boolean;
  /** Whose words the field holds: the client's own or the professional's. */
  readonly voice?: "client" | "professional";
  /** Reference to the provision behind the field, for example `SHL-37`. */
  readonly ref?: string;
  readonly national?: NationalField;
  readonly showWhen?: Condition;
  readonly requiredWhen?: Condition;
  /** Fields of a `group`, or of one member of a `list`. */
  readonly fields?: readonly FieldDefinition[];
  /** Greatest number of characters. */
  readonly maxLength?: number;
  /** Of a date or a moment: a year, a year and month, or a day is enough, as national documents have them. */
  readonly partial?: boolean;
}

/** A part of a form with a heading of its own; it does not show in the document's structure. */
export interface FormSection {
  readonly id: string;
  readonly title: LocalizedText;
  readonly help?: LocalizedText;
  readonly fields: readonly FieldDefinition[];
}

/** A form (lomake) of one kind of document. */
export interface FormDefinition {
  readonly id: string;
  readonly title: LocalizedText;
  readonly sections: readonly FormSection[];
}
