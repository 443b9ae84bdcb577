import type { User } from "@koonti/access";
import type { Content } from "../components/form/content-path.ts";

/** The signed-in worker as a professional in a form, so that nobody writes their own name. */
export const asProfessional = ({ name, profession, employment, unit }: User): Content => ({
  name,
  ...(profession === undefined ? {} : { profession }),
  ...(employment === undefined ? {} : { employment }),
  ...(unit === undefined ? {} : { unit }),
});
