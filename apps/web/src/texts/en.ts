import { formEn } from "../components/form/texts/en.ts";
import { draftsEn } from "../drafts/texts/en.ts";
import type { fi } from "./fi.ts";
import type { TextsLike } from "./texts.ts";

/** Every text of the app in English. */
export const en: TextsLike<typeof fi> = {
  form: formEn,
  drafts: draftsEn,
};
