import type { User } from "@koonti/access";
import type { Professional } from "@koonti/core";
import type { Content } from "../components/form/content-path.ts";

/** The signed-in worker as a professional in a form, so that nobody writes their own name. */
export const asProfessional = ({ name, profession, employment, unit }: User): Content => ({
  name,
  ...(profession === undefined ? {} : { profession }),
  ...(employment === undefined ? {} : { employment }),
  ...(unit === undefined ? {} : { unit }),
});

/** A worker as a document names them; `undefined` when the county's register does not say profession and form of employment. */
export const professionalOf = ({ name, profession, employment, unit }: User): Professional | undefined =>
  profession === undefined || employment === undefined
    ? undefined
    : { name, profession, employment, ...(unit === undefined || unit === "" ? {} : { unit }) };
