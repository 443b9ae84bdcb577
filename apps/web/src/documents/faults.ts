import type { Fault, Problem } from "@koonti/api-contract";
import i18next from "i18next";
import type { ShownFault } from "../components/form/annotation.ts";
import type { ContentPath } from "../components/form/content-path.ts";
import { isWithin, pathKey, pathOfPointer } from "../components/form/content-path.ts";

/** Faults with each place told once, by the first that names it. */
export const eachPlaceOnce = (faults: readonly ShownFault[]): readonly ShownFault[] => {
  const keys = faults.map(({ path }) => pathKey(path));
  return faults.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
};

/** Of what is missing the server tells the label, which stands at the field already. */
const wordsOf = ({ code, message }: Fault): string => (code === "missing" ? i18next.t("form.missing") : message);

/**
 * The faults that a problem document names in the content of a form, each place once: what is missing stands in it twice. What it names elsewhere
 * in the request has no place in the form.
 *
 * @param under - the members of the request around the form's content, such as `["content"]`
 */
export const faultsOf = (problem: Problem | undefined, under: ContentPath = []): readonly ShownFault[] => {
  const named = [...(problem?.errors ?? []), ...(problem?.missing ?? [])];
  const placed = named.map((fault) => ({ path: pathOfPointer(fault.pointer), message: wordsOf(fault) }));
  const ofForm = placed.filter(({ path }) => isWithin(path, under));
  return eachPlaceOnce(ofForm.map(({ path, message }) => ({ path: path.slice(under.length), message })));
};
