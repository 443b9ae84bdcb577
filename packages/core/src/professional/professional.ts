import * as z from "zod";
import { type CodeEntry, codesOf } from "../code-system/code-system.ts";
import { professionSchema } from "./profession.ts";

/**
 * Forms of employment (palvelussuhteen laji). Some duties fall only on one in a public-service office.
 *
 * @see Act 1301/2014 36 and 42 § (law references SHL-36-g, SHL-42-c).
 */
export const EMPLOYMENT_FORMS = [
  { code: "publicOffice", label: { fi: "Virkasuhde", sv: "Tjänsteförhållande", en: "Public-service office" } },
  { code: "employmentContract", label: { fi: "Työsuhde", sv: "Arbetsavtalsförhållande", en: "Employment contract" } },
] as const satisfies readonly CodeEntry[];

/** Code of a form of employment in {@link EMPLOYMENT_FORMS}. */
export type EmploymentForm = (typeof EMPLOYMENT_FORMS)[number]["code"];

/** Zod schema of {@link EmploymentForm}. */
export const employmentFormSchema = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf<EmploymentForm>(EMPLOYMENT_FORMS));

/** Zod schema of {@link Professional}. */
export const professionalSchema = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ z.string().trim().min(1).max(200),
  profession: professionSchema,
  employment: employmentFormSchema,
  unit: /* @__PURE__ */ z.string().trim().min(1).max(200).optional(),
});

/** A professional (ammattihenkilö) as a document names them: name, profession, form of employment, unit. */
export interface Professional extends z.infer<typeof professionalSchema> {}
