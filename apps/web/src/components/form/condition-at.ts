import type { Condition } from "@koonti/core";
import { holds } from "@koonti/core";
import type { Content, ContentPath } from "./content-path.ts";

/** Whether a field's condition holds where the field stands; one without a condition always does. `parent` is the path around the field. */
export const holdsAt = (condition: Condition | undefined, content: Content, parent: ContentPath): boolean =>
  condition === undefined || holds(condition, content, parent);
