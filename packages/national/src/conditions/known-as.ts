import type { Condition } from "@koonti/core";

/** Classes of a code-server list whose codes are not public in the structures: known by their Finnish text, and by code where a county gives it. */
export interface KnownClasses {
  readonly codes?: readonly string[];
  readonly texts: readonly string[];
}

/** Whether a coded field holds one of the classes. */
export const isOneOf = (path: string, { codes = [], texts }: KnownClasses): Condition => ({
  any: [
    { path: `${path}.code`, in: codes },
    { path: `${path}.display`, in: texts },
  ],
});
