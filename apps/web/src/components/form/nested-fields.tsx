import type { FieldDefinition } from "@koonti/core";
import type { ComponentType } from "react";
import { createContext, use } from "react";
import type { ContentPath } from "./content-path.ts";

/** The fields of a group, of an item or of the whole document, and where that is. */
export interface FieldListProps {
  readonly fields: readonly FieldDefinition[];
  readonly parent: ContentPath;
}

/** Groups and lists hold fields that may again be groups and lists; the provider closes the circle. */
export const NestedFieldsContext = createContext<ComponentType<FieldListProps>>(() => null);

/** The fields inside a group or an item. */
export const NestedFields = (props: FieldListProps) => {
  const Draw = use(NestedFieldsContext);
  return <Draw {...props} />;
};
