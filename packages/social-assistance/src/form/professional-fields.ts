import { EMPLOYMENT_FORMS, type FieldDefinition, optionsOf, PROFESSIONS } from "@koonti/core";

/** The fields of a professional in the group of that name; required once the group has been begun. */
export const professionalFields = (group: string): readonly FieldDefinition[] => {
  const requiredWhen = { path: group, present: true } as const;
  return [
    { name: "name", widget: "text", label: { fi: "Nimi", sv: "Namn", en: "Name" }, requiredWhen, maxLength: 200 },
    {
      name: "profession",
      widget: "choice",
      label: { fi: "Ammatti", sv: "Yrke", en: "Profession" },
      options: optionsOf(PROFESSIONS),
      requiredWhen,
    },
    {
      name: "employment",
      widget: "choice",
      label: { fi: "Palvelussuhde", sv: "Anställningsförhållande", en: "Form of employment" },
      options: optionsOf(EMPLOYMENT_FORMS),
      requiredWhen,
    },
    { name: "unit", widget: "text", label: { fi: "Yksikkö", sv: "Enhet", en: "Unit" }, maxLength: 200 },
  ];
};
