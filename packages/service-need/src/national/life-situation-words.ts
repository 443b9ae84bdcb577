import { fieldsOf } from "@koonti/core";
import { inWords, inYesNo, type LabelledPart } from "@koonti/national";
import { serviceNeedAssessmentForm } from "../assessment/form.ts";
import type { LifeSituation } from "../assessment/schema.ts";

/** Parts of the life situation that structure 1019 has rows of its own for. */
const APART: readonly string[] = ["networkSupport", "closePersonsNeedChecked"];

const areas = [...fieldsOf(serviceNeedAssessmentForm)].flatMap(({ field, path: [around, ...rest] }) =>
  around === "lifeSituation" && rest.length === 1 && !APART.includes(field.name) ? [field] : [],
);

/** The life situation area by area, as lines behind the labels of the form. */
export const LIFE_SITUATION_WORDS: Readonly<Record<string, LabelledPart>> = Object.fromEntries(
  areas.map(({ name, label, widget }) => [name, { label, as: widget === "yesNo" ? inYesNo : inWords }]),
);

/** Where each area stands in an assessment. */
export const LIFE_SITUATION_PATHS = Object.fromEntries(areas.map(({ name }) => [name, `content.lifeSituation.${name}`])) as Readonly<
  Record<string, `content.lifeSituation.${keyof LifeSituation & string}`>
>;
