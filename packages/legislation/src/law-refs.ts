import type { Provision } from "@koonti/rules";
import type { ActKey } from "./acts.ts";
import { LAW_PLACES, type LawPlace } from "./law-places.ts";
import { provision } from "./provision.ts";

/** Id of a duty of the register, such as `"SHL-36-d"`: what a rule carries as its `ref`. */
export type LawRefId = keyof typeof LAW_PLACES;

/** A duty of the register and the main place it stands in. */
export interface LawRef {
  readonly id: LawRefId;
  readonly act?: ActKey;
  readonly section?: string;
  readonly subsection?: string;
}

const refOf = (id: LawRefId): LawRef => {
  const [act, section, subsection]: LawPlace = LAW_PLACES[id];
  return Object.freeze({ id, ...(act && { act }), ...(section && { section }), ...(subsection && { subsection }) });
};

const isLawRefId = (text: string): text is LawRefId => Object.hasOwn(LAW_PLACES, text);

const ids = (): readonly LawRefId[] => Object.freeze(Object.keys(LAW_PLACES).filter(isLawRefId));

/** The ids of all duties of the register, in alphabetical order. */
export const LAW_REF_IDS: readonly LawRefId[] = /* @__PURE__ */ ids();

const refs = (): readonly LawRef[] => Object.freeze(LAW_REF_IDS.map(refOf));

/** All duties of the register with the places they stand in. */
export const LAW_REFS: readonly LawRef[] = /* @__PURE__ */ refs();

/**
 * The duty a rule's `ref` means. A ref may name one item of a list after a dot: `"SHL-37.4"` is item 4 of `"SHL-37"`.
 *
 * @returns `undefined` for a ref the register does not have.
 * @example
 * ```ts
 * import { lawRefOf } from "@koonti/legislation";
 * lawRefOf("SHL-39-b.8")?.id; // => "SHL-39-b"
 * lawRefOf("ATL-38.1")?.id; // => "ATL-38.1"
 * lawRefOf("SHL-999"); // => undefined
 * ```
 */
export const lawRefOf = (ref: string): LawRef | undefined => {
  const base = isLawRefId(ref) ? ref : ref.replace(/\.[1-9]\d*$/, "");
  return isLawRefId(base) ? refOf(base) : undefined;
};

/**
 * The provision a duty stands in.
 *
 * @returns `undefined` where no act says it, or the section is not known.
 * @example
 * ```ts
 * import { provisionOf } from "@koonti/legislation";
 * provisionOf("SHL-36-d")?.label; // => "SHL 36 §"
 * provisionOf("STAT-2"); // => undefined
 * ```
 */
export const provisionOf = (id: LawRefId): Provision | undefined => {
  const { act, section, subsection } = refOf(id);
  return act === undefined || section === undefined ? undefined : provision(act, section, subsection);
};
