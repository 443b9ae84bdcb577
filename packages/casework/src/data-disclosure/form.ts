import { type FieldDefinition, type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { day, line, lines, one, professional, sector, some, words, yesNo } from "../form/fields.ts";
import { DISCLOSED_DATA_LABELS } from "./labels.ts";
import { DISCLOSED_DATA, DISCLOSURE_GROUNDS, type DisclosureGround } from "./schema.ts";

const GROUND_LABELS: Readonly<Record<DisclosureGround, LocalizedText>> = {
  jointService: { fi: "Yhteinen palvelu", sv: "Gemensam service", en: "Joint service" },
  statutoryTask: { fi: "Viranomaisen lakisääteinen tehtävä", sv: "Myndighetens lagstadgade uppgift", en: "The authority's statutory task" },
  incapacity: {
    fi: "Asiakas ei voi arvioida luvan merkitystä",
    sv: "Klienten kan inte bedöma tillståndets betydelse",
    en: "The client cannot assess what a permit means",
  },
  evidentDanger: {
    fi: "Terveys, kehitys tai turvallisuus on vaarassa",
    sv: "Hälsan, utvecklingen eller säkerheten är i fara",
    en: "Health, development or safety is in danger",
  },
  childInterest: { fi: "Lapsen etu", sv: "Barnets bästa", en: "The child's interest" },
  clientsInterest: {
    fi: "Asiakkaan välttämättömät edut ja oikeudet",
    sv: "Klientens nödvändiga intressen och rättigheter",
    en: "The client's necessary interests and rights",
  },
};

const disclosedFields: readonly FieldDefinition[] = [
  day("disclosedOn", { fi: "Luovutettu", sv: "Utlämnat", en: "Disclosed on" }, { required: true }),
  professional("discloser", { fi: "Luovuttaja", sv: "Utlämnare", en: "Disclosed by" }),
  sector("from", { fi: "Mistä toimialasta", sv: "Från vilken sektor", en: "From which sector" }, { required: true, ref: "ATL-53" }),
  sector("to", { fi: "Mihin toimialaan", sv: "Till vilken sektor", en: "To which sector" }, { required: true, ref: "ATL-53" }),
  line("recipient", { fi: "Vastaanottaja", sv: "Mottagare", en: "Recipient" }, { required: true }),
  one("documentId", { fi: "Asiakirja", sv: "Handling", en: "Document" }),
  some(
    "data",
    { fi: "Mitä luovutettiin", sv: "Vad som lämnades ut", en: "What was disclosed" },
    { options: optionsFrom(DISCLOSED_DATA, DISCLOSED_DATA_LABELS), ref: "TK-2" },
  ),
  words("description", { fi: "Tarkemmin", sv: "Närmare", en: "In more detail" }),
];

const permit: FieldDefinition = {
  name: "permit",
  widget: "group",
  label: { fi: "Luovutuslupa", sv: "Utlämningstillstånd", en: "Disclosure permit" },
  ref: "ATL-53",
  fields: [
    day("givenOn", { fi: "Annettu", sv: "Getts", en: "Given on" }),
    yesNo(
      "itemised",
      { fi: "Luvassa on yksilöity tiedot", sv: "Uppgifterna har specificerats i tillståndet", en: "The permit itemises the data" },
      { ref: "ATL-53" },
    ),
    lines("data", { fi: "Luvan tiedot", sv: "Uppgifter i tillståndet", en: "Data in the permit" }, { ref: "ATL-53" }),
  ],
};

const groundFields: readonly FieldDefinition[] = [
  permit,
  yesNo("denied", { fi: "Asiakas on kieltänyt", sv: "Klienten har förbjudit", en: "The client has denied it" }, { ref: "ATL-56" }),
  one(
    "ground",
    { fi: "Peruste ilman lupaa", sv: "Grund utan tillstånd", en: "Ground without a permit" },
    { options: optionsFrom(DISCLOSURE_GROUNDS, GROUND_LABELS), requiredWhen: { path: "denied", equals: true }, ref: "ATL-56" },
  ),
  words("legalBasis", { fi: "Säännös", sv: "Bestämmelse", en: "Provision" }),
  yesNo(
    "necessaryOnly",
    { fi: "Vain välttämättömät tiedot", sv: "Endast nödvändiga uppgifter", en: "Only what is necessary" },
    { ref: "ATL-56" },
  ),
  yesNo(
    "capacityLimited",
    {
      fi: "Asiakas ei voi arvioida luvan merkitystä",
      sv: "Klienten kan inte bedöma tillståndets betydelse",
      en: "The client cannot assess what a permit means",
    },
    { ref: "ATL-55" },
  ),
  yesNo(
    "hasLegalRepresentative",
    { fi: "Asiakkaalla on laillinen edustaja", sv: "Klienten har en laglig företrädare", en: "The client has a legal representative" },
    { ref: "ATL-55" },
  ),
  yesNo(
    "recipientsDirectTask",
    {
      fi: "Turvakiellon tiedot kuuluvat suoraan vastaanottajan tehtävään",
      sv: "Spärrade uppgifter hör direkt till mottagarens uppgift",
      en: "Protected details belong directly to the recipient's task",
    },
    { ref: "TK-2" },
  ),
];

/** The form of a disclosure of client data (ATL 53-56 §, VTJL 37 §). */
export const dataDisclosureForm: FormDefinition = {
  id: "casework/dataDisclosure",
  title: { fi: "Tietojen luovutus", sv: "Utlämnande av uppgifter", en: "Disclosure of data" },
  sections: [
    { id: "disclosed", title: { fi: "Luovutus", sv: "Utlämnande", en: "Disclosure" }, fields: disclosedFields },
    { id: "ground", title: { fi: "Millä perusteella", sv: "På vilken grund", en: "On what ground" }, fields: groundFields },
  ],
};
