import { EMPLOYMENT_FORMS, type FieldDefinition, optionsOf, PROFESSIONS } from "@koonti/core";
import type { WorkerRole } from "./codes.ts";

/** The fields of a worker. They are required once the worker has been begun, so that a role may be left empty. */
export const workerFields = (role: WorkerRole): readonly FieldDefinition[] => {
  const requiredWhen = { path: role, present: true } as const;
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
