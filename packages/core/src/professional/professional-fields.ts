import { optionsOf } from "../code-system/code-system.ts";
import type { Condition } from "../form/condition.ts";
import type { FieldDefinition } from "../form/field-definition.ts";
import { PROFESSIONS } from "./profession.ts";
import { EMPLOYMENT_FORMS } from "./professional.ts";

/**
 * The fields of a professional (ammattihenkilö) for a `group` that holds what {@link professionalSchema} reads: name, profession and form of
 * employment, as required as is asked, and the unit, which may always be left out.
 *
 * @remarks A group that may be left empty asks by a condition, so that its fields are required only once one of them has been filled in.
 * @example
 * ```ts
 * import { missingFields, professionalFields } from "@koonti/core";
 * const text = { fi: "Laatija", sv: "Upprättare", en: "Author" };
 * const fields = professionalFields({ requiredWhen: { path: "author", present: true } });
 * const author = { name: "author", widget: "group", label: text, fields } as const;
 * const form = { id: "statement", title: text, sections: [{ id: "all", title: text, fields: [author] }] };
 * missingFields(form, {}); // => []
 * missingFields(form, { author: { name: "Testi Työntekijä-03A" } }).map(({ label }) => label.en); // => ["Profession", "Form of employment"]
 * ```
 */
export const professionalFields = (
  requirement: { readonly required: true } | { readonly requiredWhen: Condition },
): readonly FieldDefinition[] => [
  { name: "name", widget: "text", label: { fi: "Nimi", sv: "Namn", en: "Name" }, maxLength: 200, ...requirement },
  {
    name: "profession",
    widget: "choice",
    label: { fi: "Ammatti", sv: "Yrke", en: "Profession" },
    options: optionsOf(PROFESSIONS),
    ...requirement,
  },
  {
    name: "employment",
    widget: "choice",
    label: { fi: "Palvelussuhde", sv: "Anställningsförhållande", en: "Form of employment" },
    options: optionsOf(EMPLOYMENT_FORMS),
    ...requirement,
  },
  { name: "unit", widget: "text", label: { fi: "Yksikkö", sv: "Enhet", en: "Unit" }, maxLength: 200 },
];
