import { type Language, textIn } from "@koonti/core";
import { ACTION_STATE_LABELS } from "../plan/labels.ts";
import type { Action, ClientPlan } from "../plan/schema.ts";
import { idByPlace } from "./item-nodes.ts";
import { keptOr, optional } from "./kept.ts";
import { type Entry, entryOf, recordsOf, textBehind } from "./labelled-text.ts";
import { NEXT } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";
import { codeLabelled, dateIn, dateText, idBehind, namedText } from "./written-values.ts";

type NextEntry = Entry<keyof typeof NEXT>;

/** What stands in row 57: agreed next steps, follow-up and actions. */
export interface NextSteps {
  readonly nextSteps?: string | undefined;
  readonly followUp?: string | undefined;
  readonly actions: readonly Action[];
}

const actionEntries = (
  action: Action,
  index: number,
  { parties }: Pick<ClientPlan, "parties">,
  language: Language,
): readonly NextEntry[] => [
  { name: "action", value: action.what },
  ...entryOf("party", action.partyId && namedText(parties.find(({ id }) => id === action.partyId)?.name, action.partyId)),
  ...entryOf("goal", action.goalId),
  ...entryOf("dueOn", action.dueOn && dateText(action.dueOn)),
  { name: "state", value: textIn(ACTION_STATE_LABELS[action.state], language) },
  ...entryOf("id", action.id === idByPlace("a", index) ? undefined : action.id),
];

const actionIn = (entries: readonly NextEntry[], index: number): Action => ({
  id: textBehind(entries, "id") ?? idByPlace("a", index),
  ...optional("goalId", textBehind(entries, "goal")),
  what: textBehind(entries, "action") ?? "",
  ...optional("partyId", idBehind(textBehind(entries, "party"))),
  ...optional("dueOn", dateIn(textBehind(entries, "dueOn"))),
  state: codeLabelled(textBehind(entries, "state"), ACTION_STATE_LABELS) ?? "notStarted",
});

/** Next steps, follow-up and actions out of row 57. */
export const readNextSteps = (text: string | undefined): NextSteps => {
  const entries = readMainText("nextSteps", text, NEXT);
  return {
    ...optional("nextSteps", textBehind(entries, "nextSteps")),
    ...optional("followUp", textBehind(entries, "followUp")),
    actions: recordsOf(entries, "action").map(actionIn),
  };
};

/** Next steps, follow-up and actions in row 57. */
export const writeNextSteps = (
  ours: NextSteps,
  original: string | undefined,
  plan: Pick<ClientPlan, "parties">,
  language: Language,
): string | undefined =>
  keptOr<NextSteps, string | undefined>(ours, original, readNextSteps, ({ nextSteps, followUp, actions }) =>
    writeMainText(
      "nextSteps",
      [
        ...entryOf("nextSteps", nextSteps),
        ...entryOf("followUp", followUp),
        ...actions.flatMap((action, index) => actionEntries(action, index, plan, language)),
      ],
      NEXT,
      language,
      ["action"],
    ),
  );
