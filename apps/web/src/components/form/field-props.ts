import type { FieldDefinition } from "@koonti/core";
import type { ContentPath } from "./content-path.ts";

/** What every widget is given: its definition and the place of its value. */
export interface FieldProps {
  readonly definition: FieldDefinition;
  readonly path: ContentPath;
}
