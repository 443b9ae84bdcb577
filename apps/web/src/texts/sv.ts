import { formSv } from "../components/form/texts/sv.ts";
import { draftsSv } from "../drafts/texts/sv.ts";
import type { fi } from "./fi.ts";
import type { TextsLike } from "./texts.ts";

/** Every text of the app in Swedish. */
export const sv: TextsLike<typeof fi> = {
  form: formSv,
  drafts: draftsSv,
};
