import type { NamedCode, NationalAuthor, NationalClient } from "@koonti/national";
import type { Contact } from "../contact/schema.ts";
import type { UrgencyCode } from "../urgency/codes.ts";

/** A document of ours with what a national one says besides: whom it is about, who made it, and what stands elsewhere in the record. */
export interface NationalView<Content> {
  readonly content: Content;
  readonly client: NationalClient;
  /** Who wrote it down, where the content itself does not say who made it. */
  readonly author: NationalAuthor;
  /** The service task (fi: palvelutehtävä), a code of list 1221. */
  readonly serviceTask: NamedCode;
  /** The contact that an assessment of urgency is about. */
  readonly contact: Pick<Contact, "needs" | "situation">;
  /** What the client's basics tell and an assessment of urgency says again. */
  readonly basics: { readonly isOver75?: boolean; readonly highestCareAllowance?: boolean };
  /** The class of urgency found in the matter, as an entry of initiation says it again. */
  readonly urgency: { readonly code?: UrgencyCode; readonly grounds?: string };
}
