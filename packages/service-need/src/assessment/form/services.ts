import { type FormSection, optionsFrom } from "@koonti/core";
import { SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS } from "@koonti/national";
import { MAX_TEXT, national } from "./national-field.ts";

/** Services so far, what was tried and what the client has done (rows 17-22). */
export const servicesSection: FormSection = {
  id: "services",
  title: { fi: "Palvelut tähän asti", sv: "Service hittills", en: "Services so far" },
  fields: [
    {
      name: "services",
      widget: "list",
      label: { fi: "Aikaisemmat ja nykyiset palvelut", sv: "Tidigare och nuvarande tjänster", en: "Earlier and present services" },
      national: national(17),
      fields: [
        {
          name: "category",
          widget: "code",
          label: { fi: "Palvelu", sv: "Service", en: "Service" },
          options: optionsFrom(SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS),
          required: true,
          national: national(18),
        },
        { name: "current", widget: "yesNo", label: { fi: "Nykyinen", sv: "Nuvarande", en: "Present" }, national: national(19) },
        {
          name: "description",
          widget: "longText",
          label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" },
          national: national(20),
          maxLength: MAX_TEXT,
        },
      ],
    },
    {
      name: "earlierMeasures",
      widget: "longText",
      label: {
        fi: "Aikaisemmat toimenpiteet ja niiden vaikuttavuus",
        sv: "Tidigare åtgärder och bedömning av deras effektivitet",
        en: "Earlier measures and their effect",
      },
      national: national(21),
      maxLength: MAX_TEXT,
    },
    {
      name: "clientsOwnEfforts",
      widget: "longText",
      label: {
        fi: "Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi",
        sv: "Klientens egna åtgärder för att lösa stödbehovet",
        en: "What the client has done about the need",
      },
      national: national(22),
      maxLength: MAX_TEXT,
    },
  ],
};
