import type { Language } from "@koonti/core";

/** In what language the texts and names of codes are written, and what stood there before. */
export interface NationalOptions<Document> {
  /** Finnish unless given. */
  readonly language?: Language | undefined;
  /** The document the content was read from: what we have no place for stays as it was. */
  readonly rest?: Document | undefined;
}
