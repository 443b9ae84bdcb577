import { LAW_REFS, type LawRef, lawRefOf } from "@koonti/legislation";
import type { CatalogueEntry } from "./catalogue.ts";
import { LAW_FUNCTIONS, type LawFunction } from "./law-functions.ts";
import type { NotChecked } from "./not-checked.ts";

/** How one duty of the register stands in the product. */
export interface LawStatus {
  readonly law: LawRef;
  readonly entries: readonly CatalogueEntry[];
  readonly lawFunction: LawFunction | undefined;
  readonly notChecked: NotChecked | undefined;
  /** Whether its rules check a part of it only. */
  readonly inPart: boolean;
}

/** What stands for the duties of the register. */
export interface StandingInput {
  readonly entries: readonly CatalogueEntry[];
  readonly notChecked: readonly NotChecked[];
  /** The ids of duties that are checked in part. */
  readonly checkedInPart: readonly string[];
}

/** Every duty of the register with what stands for it. */
export const lawStatuses = ({ entries, notChecked, checkedInPart }: StandingInput): readonly LawStatus[] =>
  LAW_REFS.map((law) => ({
    law,
    entries: entries.filter(({ rule }) => lawRefOf(rule.ref)?.id === law.id),
    lawFunction: LAW_FUNCTIONS[law.id],
    notChecked: notChecked.find(({ id }) => id === law.id),
    inPart: checkedInPart.includes(law.id),
  }));
