import { type Language, textIn } from "@koonti/core";
import { type Code, codeAt, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import { ATTAINMENTS, type Attainment } from "../evaluation/codes.ts";
import type { GoalEvaluation, PlanEvaluation, ServiceEvaluation } from "../evaluation/schema.ts";
import { factorEntries, factorNodes, factorsIn } from "./factors.ts";
import { directionCode, directionOf } from "./goals.ts";
import { byPlace, type ItemMapping, writeItems } from "./item-nodes.ts";
import { compact, filled, optional } from "./kept.ts";
import { type Entry, entryOf, textBehind } from "./labelled-text.ts";
import { ATTAINED, GOAL, USED } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";
import { categoryOf } from "./services.ts";

type Heading = NonNullable<WorkingAgeClientPlanDocument["suunnitelman_arviointi"]>;
type GoalNode = NonNullable<Heading["edellisen_suunnitelman_tavoitteiden_saavuttaminen"]>[number];
type Assessment = NonNullable<GoalNode["arvio_siita_onko_tavoite_saavutettu"]>;
type ServiceNode = NonNullable<Heading["palvelujen_arviointi"]>[number];

const GOALS = "suunnitelman_arviointi/edellisen_suunnitelman_tavoitteiden_saavuttaminen";
const SERVICES = "suunnitelman_arviointi/palvelujen_arviointi";

const attainmentIn = (text: string | undefined): Attainment | undefined =>
  text ? ATTAINMENTS.find((step) => step === Number(text.replace("−", "-"))) : undefined;

const signed = (step: Attainment): string => (step > 0 ? `+${step}` : String(step).replace("-", "−"));

const assessmentEntries = ({ narrative, attainment, factors }: GoalEvaluation): readonly Entry<keyof typeof ATTAINED>[] => [
  ...entryOf("narrative", narrative),
  ...entryOf("attainment", attainment === undefined ? undefined : signed(attainment)),
  ...factorEntries(factors),
];

const writeAssessment = (goal: GoalEvaluation, original: Assessment | undefined, language: Language): Assessment | undefined => {
  const factors = factorNodes(goal.factors, language);
  return filled(
    compact<Assessment>({
      ...original,
      sanallinen_arvio: writeMainText("narrative", assessmentEntries(goal), ATTAINED, language),
      tilannetekijat: factors.length > 0 ? factors : undefined,
    }),
  );
};

const goalText = ({ text, goalId }: GoalEvaluation, language: Language) =>
  writeMainText("text", [...entryOf("text", text), ...entryOf("id", goalId)], GOAL, language);

/** Rows 17-25: how a goal of the previous plan was reached. The step of attainment stands in words: the values of list 1253 are not public. */
const goalMapping = (language: Language, originals: readonly GoalNode[]): ItemMapping<GoalEvaluation, GoalNode> => ({
  isSameItem: byPlace,
  read: ({ kuvaus, tavoitteen_asteikko, arvio_siita_onko_tavoite_saavutettu: assessment }) => {
    const entries = readMainText("text", kuvaus, GOAL);
    const assessed = readMainText("narrative", assessment?.sanallinen_arvio, ATTAINED);
    return {
      ...optional("goalId", textBehind(entries, "id")),
      text: textBehind(entries, "text") ?? "",
      ...optional("direction", directionOf(tavoitteen_asteikko?.code)),
      ...optional("attainment", attainmentIn(textBehind(assessed, "attainment"))),
      ...optional("narrative", textBehind(assessed, "narrative")),
      factors: factorsIn(assessed, assessment?.tilannetekijat),
    };
  },
  write: (goal, index) => ({
    tavoitteen_asteikko: goal.direction && directionCode(`${GOALS}/tavoitteen_asteikko`, goal.direction, language),
    kuvaus: goalText(goal, language),
    arvio_siita_onko_tavoite_saavutettu: writeAssessment(goal, originals[index]?.arvio_siita_onko_tavoite_saavutettu, language),
  }),
});

const USED_CODES = { K: true, E: false } as const;
const USED_LABELS = { K: { fi: "Kyllä", sv: "Ja", en: "Yes" }, E: { fi: "Ei", sv: "Nej", en: "No" } } as const;

const usedIn = (code: Code | undefined): boolean | undefined =>
  code?.code === "K" || code?.code === "E" ? USED_CODES[code.code] : undefined;

const usedCode = (used: boolean, language: Language): Code => {
  const code = used ? "K" : "E";
  return codeAt(workingAgeClientPlan, `${SERVICES}/arvio_palvelun_kaytosta`, code, language, textIn(USED_LABELS[code], language));
};

/** Rows 27-30: whether a service of the previous plan was used. */
const serviceMapping = (language: Language): ItemMapping<ServiceEvaluation, ServiceNode> => ({
  isSameItem: byPlace,
  read: ({ palvelu, arvio_palvelun_kaytosta, kuvaus_palvelun_kaytosta }) => {
    const entries = readMainText("text", kuvaus_palvelun_kaytosta, USED);
    return {
      category: categoryOf(palvelu?.code),
      ...optional("name", textBehind(entries, "name")?.slice(0, 500)),
      ...optional("used", usedIn(arvio_palvelun_kaytosta)),
      ...optional("text", textBehind(entries, "text")),
    };
  },
  write: ({ category, name, used, text }) => ({
    palvelu: codeAt(workingAgeClientPlan, `${SERVICES}/palvelu`, category, language),
    arvio_palvelun_kaytosta: used === undefined ? undefined : usedCode(used, language),
    kuvaus_palvelun_kaytosta: writeMainText("text", [...entryOf("text", text), ...entryOf("name", name)], USED, language),
  }),
});

/** The evaluation of the previous plan out of rows 15-34; `undefined` of a first plan. */
export const readEvaluation = (heading: Heading | undefined): PlanEvaluation | undefined => {
  if (heading === undefined) return undefined;
  const { edellisen_suunnitelman_tavoitteiden_saavuttaminen: goals = [], palvelujen_arviointi: services = [] } = heading;
  const { read } = goalMapping("fi", goals);
  const service = serviceMapping("fi").read;
  return { goals: goals.map(read), services: services.map(service) };
};

const listed = <Node>(nodes: readonly Node[], original: readonly Node[] | undefined): readonly Node[] | undefined =>
  nodes.length === 0 && original === undefined ? undefined : nodes;

/** The evaluation of the previous plan in rows 15-34; the evaluation of methods stays as it was. */
export const writeEvaluation = (
  evaluation: PlanEvaluation | undefined,
  original: Heading | undefined,
  language: Language,
): Heading | undefined => {
  if (evaluation === undefined) return undefined;
  const { edellisen_suunnitelman_tavoitteiden_saavuttaminen: goals, palvelujen_arviointi: services } = original ?? {};
  return compact<Heading>({
    ...original,
    edellisen_suunnitelman_tavoitteiden_saavuttaminen: listed(
      writeItems(evaluation.goals, goals, goalMapping(language, goals ?? [])),
      goals,
    ),
    palvelujen_arviointi: listed(writeItems(evaluation.services, services, serviceMapping(language)), services),
  });
};
