import { type FormDefinition, optionsFrom } from "@koonti/core";
import { NEED_OPTIONS } from "../form/need-options.ts";
import { INITIATION_MODES } from "./codes.ts";
import { INITIATION_MODE_LABELS } from "./labels.ts";

/** The form of a matter's initiation (SHL 34 §, ATL 41 §). The contact it came from is tied to it, not typed. */
export const initiationForm: FormDefinition = {
  id: "service-need/initiation",
  title: { fi: "Vireilletulo", sv: "Inledande av ärende", en: "Initiation" },
  sections: [
    {
      id: "initiation",
      title: { fi: "Vireilletulo", sv: "Inledande av ärende", en: "Initiation" },
      fields: [
        {
          name: "initiatedAt",
          widget: "dateTime",
          label: { fi: "Milloin asia tuli vireille", sv: "När ärendet inleddes", en: "When the matter was initiated" },
          required: true,
          ref: "SHL-34",
        },
        {
          name: "mode",
          widget: "choice",
          label: { fi: "Vireilletulon tapa", sv: "Metod för inledande", en: "How it was initiated" },
          options: optionsFrom(INITIATION_MODES, INITIATION_MODE_LABELS),
          required: true,
          ref: "SHL-34",
        },
        {
          name: "initiator",
          widget: "text",
          label: { fi: "Vireillepanija", sv: "Vem som inlett ärendet", en: "Who initiated it" },
          ref: "ATL-41",
          maxLength: 200,
        },
        {
          name: "needs",
          widget: "codes",
          label: { fi: "Tuen tarve", sv: "Stödbehov", en: "Support need" },
          ...NEED_OPTIONS,
          ref: "ATL-41",
        },
        {
          name: "grounds",
          widget: "longText",
          label: { fi: "Perustelut", sv: "Motiveringar", en: "Grounds" },
          ref: "ATL-41",
          maxLength: 10_000,
        },
        {
          name: "clientRelationshipStart",
          widget: "date",
          label: { fi: "Asiakkuus alkaa", sv: "Klientrelationen inleds", en: "The client relationship begins" },
          ref: "SHL-34",
        },
        {
          name: "specialSupportChild",
          widget: "yesNo",
          label: {
            fi: "Erityistä tukea tarvitseva lapsi",
            sv: "Barn som behöver särskilt stöd",
            en: "Child needing special support",
          },
          help: {
            fi: "Lapsen arviointi aloitetaan seitsemässä arkipäivässä ja valmistuu kolmessa kuukaudessa vireilletulosta.",
            sv: "Bedömningen av barnet inleds inom sju vardagar och blir klar inom tre månader från att ärendet inleddes.",
            en: "The child's assessment starts within seven weekdays and is completed within three months of initiation.",
          },
          ref: "SHL-36-e",
        },
      ],
    },
  ],
};
