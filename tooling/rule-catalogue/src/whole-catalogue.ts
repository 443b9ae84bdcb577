import { catalogueOf } from "./catalogue.ts";
import { readCheckedInPart, readNotChecked } from "./not-checked.ts";
import { RULE_PACKAGES } from "./packages/index.ts";
import type { PageInput } from "./pages/all-pages.ts";
import { ruleSources } from "./rule-sources.ts";

/** The catalogue of the repository as it is now. */
export const wholeCatalogue = (): PageInput => ({
  entries: catalogueOf(RULE_PACKAGES),
  sources: ruleSources(),
  notChecked: readNotChecked(),
  checkedInPart: readCheckedInPart(),
});
