import type { DocumentId, UserId } from "@koonti/core";
import type { ReviewContext } from "../review/review-part.ts";

/** Who acts, when, and what the next identifier is: everything a command needs from the world outside. */
export interface CommandContext extends ReviewContext {
  readonly author: { readonly userId: UserId; readonly name: string };
  /** The instant of saving, UTC. */
  readonly now: string;
  readonly newId: () => DocumentId;
}
