import type { CaseEvent } from "../case-file/schema.ts";
import type { Conversion } from "./conversion.ts";

/** Writes what one event of a case becomes in a client's record. */
type Converter = (event: CaseEvent, conversion: Conversion) => void;

/** Converters by the kind of event. */
export type Converters = Readonly<Record<string, Converter>>;

/** The day of an event. */
export const dayOf = ({ at }: CaseEvent): string => at.slice(0, 10);

/** A value by a word of the cases, or another where the word is not known. */
export const byWord = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined, other: Value): Value =>
  (word === undefined ? undefined : table[word]) ?? other;
