import type { CodeSystem, Condition } from "@koonti/core";
import { createContext, use, useSyncExternalStore } from "react";
import type { ShownFault, ShownFinding } from "./annotation.ts";
import { holdsAt } from "./condition-at.ts";
import type { Content, ContentPath } from "./content-path.ts";
import type { ContentStore } from "./content-store.ts";

/** Where a pre-filled value came from: the words of the note and the page it can be read on. */
export interface Origin {
  readonly path: ContentPath;
  readonly text: string;
  readonly href?: string;
}

/** What a form needs around its fields. */
export interface FormSurroundings {
  readonly store: ContentStore;
  /** Makes the ids of fields unique on the page. */
  readonly name: string;
  readonly findings?: readonly ShownFinding[];
  readonly faults?: readonly ShownFault[];
  readonly origins?: readonly Origin[];
  readonly codeSystem?: (oid: string) => CodeSystem | undefined;
  /** Completes a new item of a list, such as with an id of its own. */
  readonly complete?: (content: Content) => Content;
}

/** The surroundings with nothing left out. */
export type Form = Required<FormSurroundings>;

/** The form around its fields; given by `FormProvider`. */
export const FormContext = createContext<Form | undefined>(undefined);

/** The form around a field. */
export const useForm = (): Form => {
  const form = use(FormContext);
  if (form === undefined) throw new Error("A field stands outside a FormProvider");
  return form;
};

/** The value at a path; renders again only when that value changes. */
export const useValueAt = (path: ContentPath): unknown => {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.valueAt(path));
};

/** The text of a field that is not a value yet. */
export const useUnreadAt = (path: ContentPath): string | undefined => {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.unreadAt(path));
};

/** The whole content of a store; renders again at every change. */
export const useContent = (store: ContentStore): Content => useSyncExternalStore(store.subscribe, store.get);

/** Whether a condition holds for a field whose surrounding group, list item or document is at `parent`. */
export const useHolds = (condition: Condition | undefined, parent: ContentPath): boolean => {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => holdsAt(condition, store.get(), parent));
};
