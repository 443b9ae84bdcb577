import type { MutantResult } from "./report.ts";

/** A change of the source, found again by what it changes and not by its line. */
export type Change = Pick<MutantResult, "file" | "at" | "code" | "becomes">;

/** Why changes are let live; a person writes it. */
export interface Reason {
  /** Whether the program does the same with them, or something else that no test needs to ask about. */
  readonly kind: "same" | "accepted";
  readonly why: string;
  readonly changes: readonly Change[];
}

const isSame = (a: Change, b: Change): boolean => a.file === b.file && a.at === b.at && a.code === b.code && a.becomes === b.becomes;

/** Why a survivor is let live, if somebody has said so. */
export const reasonFor = (survivor: Change, reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({ changes }) => changes.some((change) => isSame(change, survivor)));

/** Changes with a reason that no longer live: their tests have come, or their source has gone. */
export const gone = (reasons: readonly Reason[], survivors: readonly Change[]): readonly Change[] =>
  reasons.flatMap(({ changes }) => changes).filter((change) => !survivors.some((survivor) => isSame(change, survivor)));
