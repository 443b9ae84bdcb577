import type { TextsLike } from "../../../texts/texts.ts";
import type { ownWorkerFi } from "./fi.ts";

/** Texts of naming the own worker in Swedish. */
export const ownWorkerSv: TextsLike<typeof ownWorkerFi> = {
  tab: "Kontaktperson",
  title: "Egen kontaktperson och arbetspar",
  now: "Utsedda nu",
  nobody: "Inte utsedd",
  pick: "{{role}}: välj arbetstagare",
  other: "Annan, antecknad nedan",
  save: "Utse",
  saved: "Egen kontaktperson och arbetspar har antecknats",
};
