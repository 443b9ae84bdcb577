import type { Problem } from "@koonti/api-contract";
import type { ShownFault } from "../components/form/annotation.ts";
import type { ContentPath } from "../components/form/content-path.ts";
import { isWithin, pathOfPointer } from "../components/form/content-path.ts";

/**
 * The faults that a problem document names, by their place in the form.
 *
 * @param under - the members of the request around the form's content, such as `["content"]`
 */
export const faultsOf = (problem: Problem | undefined, under: ContentPath = []): readonly ShownFault[] =>
  [...(problem?.errors ?? []), ...(problem?.missing ?? [])].map(({ pointer, message }) => {
    const path = pathOfPointer(pointer);
    return { path: isWithin(path, under) ? path.slice(under.length) : path, message };
  });
