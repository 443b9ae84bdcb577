import type { TextsLike } from "../../../texts/texts.ts";
import type { ownWorkerFi } from "./fi.ts";

/** Texts of naming the own worker in English. */
export const ownWorkerEn: TextsLike<typeof ownWorkerFi> = {
  tab: "Own worker",
  title: "Own worker and pair worker",
  now: "Named now",
  nobody: "Not named",
  pick: "{{role}}: choose the worker",
  other: "Another, written below",
  save: "Name",
  saved: "The own worker and the pair worker have been recorded",
};
