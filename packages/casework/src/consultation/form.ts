import type { FieldDefinition, FormDefinition } from "@koonti/core";
import { conferenceNote } from "@koonti/national";
import { day, line, moment, professional, sector, words, yesNo } from "../form/fields.ts";
import { serviceTaskField } from "../form/service-task-field.ts";

const invited: FieldDefinition = {
  name: "invited",
  widget: "list",
  label: { fi: "Kutsutut tahot", sv: "Inbjudna parter", en: "Those invited" },
  ref: "SHL-41",
  fields: [
    sector("sector", { fi: "Toimiala", sv: "Sektor", en: "Sector" }, { required: true }),
    line("organisation", { fi: "Organisaatio", sv: "Organisation", en: "Organisation" }),
    yesNo("attended", { fi: "Osallistui", sv: "Deltog", en: "Attended" }, { required: true }),
  ],
};

/** The form of a consultation of several sectors (SHL 41 §, structure 19004). */
export const consultationForm: FormDefinition = {
  id: "casework/consultation",
  title: { fi: "Monialainen neuvottelu", sv: "Sektorsövergripande överläggning", en: "Consultation of several sectors" },
  sections: [
    {
      id: "consultation",
      title: { fi: "Neuvottelu", sv: "Överläggning", en: "Consultation" },
      fields: [
        day("heldOn", { fi: "Pidetty", sv: "Hölls", en: "Held on" }, { required: true, ref: "ATL-44" }),
        moment("startedAt", { fi: "Alkoi", sv: "Började", en: "Began" }),
        moment("endedAt", { fi: "Päättyi", sv: "Slutade", en: "Ended" }),
        day(
          "requestedOn",
          { fi: "Osallistumista pyydetty", sv: "Deltagande begärdes", en: "Taking part was asked for" },
          { ref: "SHL-41" },
        ),
        professional("convenedBy", { fi: "Kutsuja", sv: "Sammankallare", en: "Convened by" }),
        ...serviceTaskField(conferenceNote),
      ],
    },
    {
      id: "parties",
      title: { fi: "Osallistujat", sv: "Deltagare", en: "Those who took part" },
      fields: [
        invited,
        yesNo("clientPresent", { fi: "Asiakas oli paikalla", sv: "Klienten var närvarande", en: "The client was present" }),
      ],
    },
    {
      id: "contents",
      title: { fi: "Mitä käsiteltiin ja sovittiin", sv: "Vad som behandlades och avtalades", en: "What was discussed and agreed" },
      fields: [
        words("clientsView", { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" }, { voice: "client" }),
        words("description", { fi: "Keskustelun sisältö", sv: "Innehållet i diskussionen", en: "What was discussed" }, { ref: "ATL-44" }),
        words("outcome", {
          fi: "Mitä sovittiin ja kuka vastaa",
          sv: "Vad som avtalades och vem som ansvarar",
          en: "What was agreed and who is responsible",
        }),
      ],
    },
  ],
};
