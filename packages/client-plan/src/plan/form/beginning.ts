import { type FieldDefinition, type FormSection, optionsFrom, professionalFields } from "@koonti/core";
import { PLAN_KINDS } from "../codes.ts";
import { PLAN_KIND_LABELS } from "../labels.ts";
import { LONG, row } from "./options.ts";

const meetingFields: readonly FieldDefinition[] = [
  { name: "on", widget: "date", label: { fi: "Päivä", sv: "Datum", en: "Date" }, national: row(6) },
  { name: "place", widget: "text", label: { fi: "Paikka", sv: "Plats", en: "Place" }, national: row(7), maxLength: LONG },
  {
    name: "participants",
    widget: "longText",
    label: { fi: "Osallistujat", sv: "Deltagare", en: "Participants" },
    national: row(8),
    maxLength: LONG,
  },
];

/** The meeting in which the plan was made, and how the client took part. */
export const beginningSection: FormSection = {
  id: "beginning",
  title: { fi: "Tapaaminen ja osallistuminen", sv: "Möte och delaktighet", en: "Meeting and participation" },
  fields: [
    {
      name: "kind",
      widget: "choice",
      label: { fi: "Suunnitelman laji", sv: "Typ av plan", en: "Kind of plan" },
      options: optionsFrom(PLAN_KINDS, PLAN_KIND_LABELS),
      required: true,
      ref: "SHL-39-d",
    },
    {
      name: "meeting",
      widget: "group",
      label: {
        fi: "Neuvottelu, jossa suunnitelma tehtiin",
        sv: "Överläggning där planen upprättades",
        en: "Meeting in which the plan was made",
      },
      fields: meetingFields,
    },
    {
      name: "madeOn",
      widget: "date",
      label: { fi: "Suunnitelman päivämäärä", sv: "Planens datum", en: "Date of the plan" },
      help: {
        fi: "Merkitse päivä, kun suunnitelma on valmis näytettäväksi asiakkaalle.",
        sv: "Ange datumet när planen är färdig att visas för klienten.",
        en: "Set the date when the plan is ready to be shown to the client.",
      },
      required: true,
      national: row(67),
    },
    {
      name: "author",
      widget: "group",
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      required: false,
      fields: professionalFields({ required: true }),
      national: row(68),
    },
    {
      name: "madeWithClient",
      widget: "yesNo",
      label: {
        fi: "Suunnitelma on tehty yhdessä asiakkaan kanssa",
        sv: "Planen har gjorts tillsammans med klienten",
        en: "The plan was made together with the client",
      },
      required: true,
      ref: "SHL-39-a",
    },
    {
      name: "obstacleReason",
      widget: "longText",
      label: {
        fi: "Mikä ilmeinen este yhdessä tekemiselle oli?",
        sv: "Vilket uppenbart hinder fanns för att göra den tillsammans?",
        en: "What evident obstacle was there to making it together?",
      },
      showWhen: { path: "madeWithClient", equals: false },
      requiredWhen: { path: "madeWithClient", equals: false },
      ref: "SHL-39-a",
      maxLength: LONG,
    },
    {
      name: "clientParticipation",
      widget: "longText",
      label: {
        fi: "Miten asiakas osallistui suunnitelman tekemiseen?",
        sv: "Hur deltog klienten i planeringen?",
        en: "How did the client take part in the planning?",
      },
      required: true,
      ref: "AsL-8",
      maxLength: LONG,
    },
    {
      name: "situation",
      widget: "longText",
      label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Description of the client's situation" },
      national: row(9),
      maxLength: LONG,
    },
  ],
};

/** Whom the plan is sent to and what else there is to say. */
export const distributionFields: readonly FieldDefinition[] = [
  {
    name: "distribution",
    widget: "longText",
    label: { fi: "Kenelle suunnitelma toimitetaan", sv: "Till vem planen ges", en: "Whom the plan is sent to" },
    national: row(64),
    maxLength: LONG,
  },
  {
    name: "additionalInformation",
    widget: "longText",
    label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
    national: row(65),
    maxLength: LONG,
  },
];
