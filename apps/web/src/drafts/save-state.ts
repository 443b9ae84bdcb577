import type { Problem, WireDocument } from "@koonti/api-contract";
import type { ContentPath } from "../components/form/content-path.ts";
import type { Clash } from "./three-way.ts";

/** Two people have written in the same places; nothing is saved until the person has chosen. */
export interface DraftConflict {
  readonly theirs: WireDocument;
  readonly clashes: readonly Clash[];
}

/** Where the saving of a draft stands. */
export type SaveState =
  /** Nothing has been written since it was opened. */
  | { readonly kind: "clean" }
  /** Something has been written and will be saved in a moment. */
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  /** `at` is the server's instant. What is held back is not whole yet and is only in this browser. */
  | { readonly kind: "saved"; readonly at: string; readonly heldBack: readonly ContentPath[] }
  /** Not saved; tried again by itself. */
  | { readonly kind: "retrying"; readonly cause: "offline" | "server" | "signedOut" }
  /** Something that everything else hangs on is missing; kept in the browser until it is written. */
  | { readonly kind: "unfinished" }
  /** The server will not take it: no longer a draft, no right, or wrong structure. */
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "conflict"; readonly conflict: DraftConflict };

/** Whether something written may be lost if the tab is closed now. */
export const isUnsent = ({ kind }: SaveState): boolean => kind !== "clean" && kind !== "saved";
