import { patched } from "../case-file/patch.ts";
import type { CaseFile, Expectation, Variant } from "../case-file/schema.ts";
import { collationDiffers } from "./collation.ts";
import { matchExpectation } from "./match.ts";

/** One thing a case expects, and whether it holds. */
export interface Check {
  /** Where it stands: `x5`, `case-01-v2 x5`, `case-01-v4 collation`. */
  readonly name: string;
  readonly met: boolean;
  /** What was expected and what was found, where the two differ. */
  readonly detail: string;
}

/** Everything a case expects, held against what the rules and the collation say of it. */
export interface Replay {
  readonly id: string;
  readonly checks: readonly Check[];
}

function checkOf(file: CaseFile, expectation: Expectation, where: string): Check {
  const { met, found } = matchExpectation(file, expectation);
  const { id, ruleRef, outcome, severity, asOf, deadline } = expectation;
  const wanted = `${ruleRef} ${outcome}${severity ? ` (${severity})` : ""}${deadline ? ` by ${deadline}` : ""} on ${asOf}`;
  return { name: `${where}${id}`, met, detail: met ? "" : `expected ${wanted}; found ${found}` };
}

function collationCheck(file: CaseFile, where: string, changes: Variant["expectedCollation"]): Check {
  const difference = collationDiffers(file, changes);
  return { name: `${where}collation`, met: difference === undefined, detail: difference ?? "" };
}

/** A corrected variant mends what it names and changes nothing else that the case expects. */
const untouched = (file: CaseFile, { expected, corrects, alters }: Variant): readonly Expectation[] => {
  const changed = new Set([...expected.map(({ id }) => id), ...(corrects ?? []), ...(alters ?? [])]);
  return file.expected.filter(({ id }) => !changed.has(id));
};

function variantChecks(file: CaseFile, variant: Variant): readonly Check[] {
  const changed = patched(file, variant.patch);
  const where = `${variant.id} `;
  const others = variant.kind === "corrected" ? untouched(file, variant) : [];
  return [
    ...variant.expected.map((expectation) => checkOf(changed, expectation, where)),
    ...others.map((expectation) => checkOf(changed, expectation, `${where}unchanged `)),
    ...(variant.kind === "boundary" ? [] : [collationCheck(changed, where, variant.expectedCollation)]),
  ];
}

/** With all corrections together no breach that the case names is left. */
function togetherChecks(file: CaseFile): readonly Check[] {
  const corrected = file.variants.filter(({ kind }) => kind === "corrected");
  if (corrected.length === 0) return [];
  const mended = patched(
    file,
    corrected.flatMap(({ patch }) => patch),
  );
  return corrected.flatMap(({ expected }) => expected.map((expectation) => checkOf(mended, expectation, "all corrected ")));
}

/** Replays one case: its own expectations, its collation, every variant, and all corrections together. */
export const replayCase = (file: CaseFile): Replay => ({
  id: file.id,
  checks: [
    ...file.expected.map((expectation) => checkOf(file, expectation, "")),
    collationCheck(file, "", undefined),
    ...file.variants.flatMap((variant) => variantChecks(file, variant)),
    ...togetherChecks(file),
  ],
});
