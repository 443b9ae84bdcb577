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
}

/** Every duty of the register with what stands for it. */
export const lawStatuses = (entries: readonly CatalogueEntry[], notChecked: readonly NotChecked[]): readonly LawStatus[] =>
  LAW_REFS.map((law) => ({
    law,
    entries: entries.filter(({ rule }) => lawRefOf(rule.ref)?.id === law.id),
    lawFunction: LAW_FUNCTIONS[law.id],
    notChecked: notChecked.find(({ id }) => id === law.id),
  }));
