/** A coded value (Koodi): the list as `urn:oid:…` or the name of a document-internal list, the code, and the text shown. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** An identifier (Tunnus), such as a personal identity code or the OID of a document. */
export interface Identifier {
  readonly system?: string;
  readonly value: string;
}

/** A number with its unit (Määrä, Prosentti, Mitta). */
export interface Quantity {
  readonly value: number;
  readonly code: string;
}

/** A date that may be partial (Pvm): `2026`, `2026-05` or `2026-05-31`. */
export type PartialDate = string;

/** A date that may be partial, or a moment with its offset (Hetki): `2026-05-31T09:30:00+03:00`. The offset is obligatory when there is a time. */
export type Moment = string;

/** A step of a path into JSON: a key, or an index counted from 0. */
export type PathStep = string | number;

/** A path into JSON, outermost step first. */
export type JsonPath = readonly PathStep[];
