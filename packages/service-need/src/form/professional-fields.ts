import { type Condition, EMPLOYMENT_FORMS, type FieldDefinition, optionsOf, PROFESSIONS } from "@koonti/core";

/** The fields of a professional in a group; `requiredWhen` where the group may be left empty. */
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
