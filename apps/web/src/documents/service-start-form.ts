import type { ClientRecord } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { plannedServiceOptions } from "./decision-form.ts";

const TITLE = { fi: "Palvelun alkaminen", sv: "Servicen inleds", en: "Start of a service" };

/** The form of a service's start, with the services of the client's plan to choose from. */
export const serviceStartForm = (record: ClientRecord): FormDefinition => {
  const options = plannedServiceOptions(record);
  const isPlanned = { path: "plannedServiceId", present: true } as const;
  return {
    id: "service-start",
    title: TITLE,
    sections: [
      {
        id: "start",
        title: TITLE,
        fields: [
          { name: "startedOn", widget: "date", label: { fi: "Alkoi", sv: "Inleddes", en: "Began on" }, required: true },
          {
            name: "plannedServiceId",
            widget: "choice",
            label: { fi: "Suunnitelman palvelu", sv: "Service i planen", en: "Service of the plan" },
            options,
          },
          {
            name: "name",
            widget: "text",
            label: { fi: "Palvelun nimi", sv: "Servicens namn", en: "Name of the service" },
            showWhen: { not: isPlanned },
            requiredWhen: { not: isPlanned },
            maxLength: 300,
          },
          {
            name: "extensionGround",
            widget: "longText",
            label: { fi: "Peruste pidemmälle ajalle", sv: "Grund för längre tid", en: "Ground for taking longer" },
            maxLength: 5_000,
          },
        ],
      },
    ],
  };
};
