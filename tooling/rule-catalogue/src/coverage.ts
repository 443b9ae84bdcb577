import { LAW_REF_IDS, type LawRefId, lawRefOf } from "@koonti/legislation";

/** What stands for the duties of the register. */
export interface CoverageInput {
  /** The refs of all rules. */
  readonly refs: readonly string[];
  /** The ids that are functions or tables. */
  readonly functions: readonly string[];
  /** The ids with a reason why no program checks them. */
  readonly notChecked: readonly string[];
}

/** How each duty of the register stands in the product; a duty stands in exactly one of the first three when all is well. */
export interface Coverage {
  readonly rules: readonly LawRefId[];
  readonly functions: readonly LawRefId[];
  readonly notChecked: readonly LawRefId[];
  /** In none of the three. */
  readonly missing: readonly LawRefId[];
  /** In more than one. */
  readonly doubled: readonly LawRefId[];
  /** Named by a rule or a list, and not of the register. */
  readonly unknown: readonly string[];
}

const isRef = (id: string): id is LawRefId => lawRefOf(id)?.id === id;

/** Compares what rules, functions and the list of the unchecked name with the register of duties. */
export const coverageOf = ({ refs, functions, notChecked }: CoverageInput): Coverage => {
  const byRule = new Set(refs.flatMap((ref) => lawRefOf(ref)?.id ?? []));
  const times = (id: LawRefId): number =>
    Number(byRule.has(id)) + functions.filter((one) => one === id).length + notChecked.filter((one) => one === id).length;
  return {
    rules: LAW_REF_IDS.filter((id) => byRule.has(id)),
    functions: LAW_REF_IDS.filter((id) => functions.includes(id)),
    notChecked: LAW_REF_IDS.filter((id) => notChecked.includes(id)),
    missing: LAW_REF_IDS.filter((id) => times(id) === 0),
    doubled: LAW_REF_IDS.filter((id) => times(id) > 1),
    unknown: [...refs.filter((ref) => lawRefOf(ref) === undefined), ...[...functions, ...notChecked].filter((id) => !isRef(id))],
  };
};

/** The line that `npm run rules -- --coverage` prints. */
export const coverageLine = ({ rules, functions, notChecked, missing }: Coverage): string =>
  `law.md ids: ${LAW_REF_IDS.length}, rules: ${rules.length}, functions: ${functions.length}, not checked: ${notChecked.length}, missing: ${missing.length}`;
