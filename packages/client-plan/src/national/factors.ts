import type { Language } from "@koonti/core";
import { codeAt, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import { FACTOR_EFFECTS, type FactorEffect } from "../evaluation/codes.ts";
import type { Factor } from "../evaluation/schema.ts";
import { optional } from "./kept.ts";
import { type Entry, entryOf } from "./labelled-text.ts";
import type { ATTAINED } from "./labels.ts";

type Evaluation = NonNullable<WorkingAgeClientPlanDocument["suunnitelman_arviointi"]>;
type GoalNode = NonNullable<Evaluation["edellisen_suunnitelman_tavoitteiden_saavuttaminen"]>[number];
type FactorNode = NonNullable<NonNullable<GoalNode["arvio_siita_onko_tavoite_saavutettu"]>["tilannetekijat"]>[number];
type AttainedEntry = Entry<keyof typeof ATTAINED>;

const FACTORS =
  "suunnitelman_arviointi/edellisen_suunnitelman_tavoitteiden_saavuttaminen/arvio_siita_onko_tavoite_saavutettu/tilannetekijat";

const saysTheSame = (a: Factor, b: Factor): boolean => a.text === b.text && a.effect === b.effect;

/** A code is written beside its words where the same words also stand without one: nothing else would tell the two apart. */
const needsItsCode = ({ code, ...factor }: Factor, factors: readonly Factor[]): boolean =>
  code !== undefined && factors.some((other) => other.code === undefined && saysTheSame(factor, other));

/** The factors as lines of text, in their order. */
export const factorEntries = (factors: readonly Factor[]): readonly AttainedEntry[] =>
  factors.flatMap((factor) => [
    { name: factor.effect, value: factor.text },
    ...(needsItsCode(factor, factors) ? entryOf("code", factor.code) : []),
  ]);

const factorNode = ({ text, effect, code }: Factor, language: Language): readonly FactorNode[] => {
  if (code === undefined) return [];
  const effectCode = codeAt(
    workingAgeClientPlan,
    `${FACTORS}/tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista`,
    String(FACTOR_EFFECTS.indexOf(effect) + 1),
    language,
  );
  const factor = codeAt(workingAgeClientPlan, `${FACTORS}/tilannetekija`, code, language, text);
  return [{ tilannetekija: factor, tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista: effectCode }];
};

/** The factors that have a code, as rows of the structure. */
export const factorNodes = (factors: readonly Factor[], language: Language): readonly FactorNode[] =>
  factors.flatMap((factor) => factorNode(factor, language));

const effectOf = (code: string | undefined): FactorEffect | undefined => FACTOR_EFFECTS[Number(code) - 1];

const codedFactors = (nodes: readonly FactorNode[] | undefined): readonly Factor[] =>
  (nodes ?? []).flatMap(({ tilannetekija, tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista: effectCode }) => {
    const effect = effectOf(effectCode?.code);
    const text = tilannetekija?.display.trim().slice(0, 500);
    return tilannetekija?.code && text && effect ? [{ text, effect, code: tilannetekija.code }] : [];
  });

const isEffect = (name: AttainedEntry["name"] | undefined): name is FactorEffect => name === "supports" || name === "hinders";

const writtenFactors = (entries: readonly AttainedEntry[]): readonly Factor[] =>
  entries.flatMap(({ name, value }, index) => {
    if (!isEffect(name)) return [];
    const next = entries[index + 1];
    return [{ text: value, effect: name, ...optional("code", next?.name === "code" ? next.value : undefined) }];
  });

/** The factors as the text lists them, each with the code that stands beside the same words; then those that only have a code. */
export const factorsIn = (entries: readonly AttainedEntry[], nodes: readonly FactorNode[] | undefined): Factor[] => {
  const coded = [...codedFactors(nodes)];
  const written = writtenFactors(entries);
  const listed = written.flatMap((factor): readonly Factor[] => {
    const hasNone = factor.code === undefined && written.some((other) => other.code !== undefined && saysTheSame(factor, other));
    const at = coded.findIndex((other) => saysTheSame(factor, other) && (factor.code ?? other.code) === other.code);
    return hasNone || at < 0 ? [{ text: factor.text, effect: factor.effect }] : coded.splice(at, 1);
  });
  return [...listed, ...coded];
};
