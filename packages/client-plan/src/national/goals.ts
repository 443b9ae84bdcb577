import type { Language } from "@koonti/core";
import { codeAt, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import { GOAL_DIRECTIONS, type GoalDirection } from "../plan/codes.ts";
import type { Goal } from "../plan/schema.ts";
import { byId, type ItemMapping, idByPlace } from "./item-nodes.ts";
import { optional } from "./kept.ts";
import { type Entry, entryOf, textBehind, textsBehind } from "./labelled-text.ts";
import { GOAL } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";
import { dateIn, dateText, needIn, needText } from "./written-values.ts";

type GoalNode = NonNullable<WorkingAgeClientPlanDocument["asetettavat_tavoitteet"]>[number];

/** The direction behind a code of the goal scale: 1 and 2. */
export const directionOf = (code: string | undefined): GoalDirection | undefined => GOAL_DIRECTIONS[Number(code) - 1];

/** The code of a direction in the list of the field at a path. */
export const directionCode = (path: string, direction: GoalDirection, language: Language) =>
  codeAt(workingAgeClientPlan, path, String(GOAL_DIRECTIONS.indexOf(direction) + 1), language);

const entriesOf = (
  { text, ownWords, targetOn, needs, id }: Goal,
  index: number,
  language: Language,
): readonly Entry<keyof typeof GOAL>[] => [
  ...entryOf("text", text),
  ...entryOf("ownWords", ownWords),
  ...entryOf("targetOn", targetOn && dateText(targetOn)),
  ...needs.flatMap((code) => entryOf("need", needText(code, language))),
  ...entryOf("id", id === idByPlace("g", index) ? undefined : id),
];

/** Rows 36-41: a goal; its own words, date and needs stand with it in the description. A goal without a direction is read as one for the better. */
export const goalMapping = (language: Language): ItemMapping<Goal, GoalNode> => ({
  isSameItem: byId,
  read: ({ kuvaus, tavoitteen_asteikko }, index) => {
    const entries = readMainText("text", kuvaus, GOAL);
    return {
      id: textBehind(entries, "id") ?? idByPlace("g", index),
      needs: textsBehind(entries, "need").flatMap((text) => needIn(text) ?? []),
      direction: directionOf(tavoitteen_asteikko?.code) ?? "better",
      text: textBehind(entries, "text") ?? "",
      ...optional("ownWords", textBehind(entries, "ownWords")),
      ...optional("targetOn", dateIn(textBehind(entries, "targetOn"))),
    };
  },
  write: (goal, index) => ({
    tavoitteen_asteikko: directionCode("asetettavat_tavoitteet/tavoitteen_asteikko", goal.direction, language),
    kuvaus: writeMainText("text", entriesOf(goal, index, language), GOAL, language),
  }),
});
