import { formFi } from "../components/form/texts/fi.ts";
import { draftsFi } from "../drafts/texts/fi.ts";

/** Every text of the app in Finnish. A feature adds its own catalogue here and in the two files beside. */
export const fi = {
  form: formFi,
  drafts: draftsFi,
} as const;
