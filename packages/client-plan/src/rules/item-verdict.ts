import type { Toolbox, Verdict } from "@koonti/rules";
import { missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** Message keys of an item with the client's and the professional's assessment. */
export const TWO_VOICE_KEYS = ["bothRecorded", "notNeeded", "bothMissing", "clientsMissing", "professionalsMissing", STILL_OPEN] as const;
/** Message keys of an item with one text. */
export const ONE_TEXT_KEYS = ["recorded", "notNeeded", "itemMissing", STILL_OPEN] as const;

type TwoVoiceKey = (typeof TWO_VOICE_KEYS)[number];
type OneTextKey = (typeof ONE_TEXT_KEYS)[number];
type TwoVoiceItemName = "needs" | "services" | "strengths";
type OneTextItemName = Exclude<keyof PlanUnderReview["plan"]["items"], TwoVoiceItemName>;

/** The verdict on an item that wants both voices, or a reason why it is not needed. */
export const twoVoices = (subject: PlanUnderReview, toolbox: Toolbox<TwoVoiceKey, never>, item: TwoVoiceItemName): Verdict => {
  const { client, professional, notNeeded } = subject.plan.items[item];
  const path = ["plan", "items", item];
  if (client && professional) return toolbox.pass("bothRecorded");
  if (notNeeded) return toolbox.pass("notNeeded");
  if (!(client || professional)) return missing(subject, toolbox, "bothMissing", path);
  return client
    ? missing(subject, toolbox, "professionalsMissing", [...path, "professional"])
    : missing(subject, toolbox, "clientsMissing", [...path, "client"]);
};

/** The verdict on an item with one text, or a reason why it is not needed. */
export const oneText = (subject: PlanUnderReview, toolbox: Toolbox<OneTextKey, never>, item: OneTextItemName): Verdict => {
  const { text, notNeeded } = subject.plan.items[item];
  if (text) return toolbox.pass("recorded");
  return notNeeded ? toolbox.pass("notNeeded") : missing(subject, toolbox, "itemMissing", ["plan", "items", item, "text"]);
};
