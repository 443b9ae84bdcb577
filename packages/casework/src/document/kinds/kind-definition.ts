import type { LocalDate, LocalizedText } from "@koonti/core";
import type { z } from "zod";

/** How a document comes about: recorded at once as final, or drafted and finalised. */
export type DocumentMode = "recorded" | "drafted";

/** What has to be known of a kind of document. */
export interface KindDefinition<S extends z.ZodType> {
  readonly title: LocalizedText;
  readonly mode: DocumentMode;
  readonly schema: S;
  /** The date of the event the document tells of; the law of that date judges it. Absent while not written. */
  readonly eventDate: (content: z.infer<S>) => LocalDate | undefined;
}

/** A kind of document, its structure kept in the type. */
export const kind = <S extends z.ZodType>(definition: KindDefinition<S>): KindDefinition<S> => Object.freeze(definition);
