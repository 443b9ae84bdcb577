import { SERVICE_TASK_LABELS, SERVICE_TASKS } from "@koonti/access";
import { type FieldDefinition, type FormDefinition, optionsFrom } from "@koonti/core";
import { day, line, one, some, yesNo } from "../form/fields.ts";
import { CLIENT_DOCUMENT_KIND_LABELS, CLIENT_IDENTIFIER_LABELS, MADE_TOGETHER_LABELS, REGISTER_LABELS } from "./labels.ts";
import { CLIENT_DOCUMENT_KINDS, CLIENT_IDENTIFIERS, MADE_TOGETHER, REGISTERS } from "./schema.ts";

const OF_RELATIONSHIP = { path: "documentKind", equals: "clientRelationship" } as const;
const TOGETHER = { path: "madeTogether", present: true } as const;

const documentFields: readonly FieldDefinition[] = [
  one(
    "documentKind",
    { fi: "Asiakirjan laji", sv: "Typ av handling", en: "Kind of document" },
    { options: optionsFrom(CLIENT_DOCUMENT_KINDS, CLIENT_DOCUMENT_KIND_LABELS), required: true },
  ),
  line("name", { fi: "Asiakirjan nimi", sv: "Handlingens namn", en: "Name of the document" }, { required: true, ref: "ATL-38.1" }),
  day("madeOn", { fi: "Laadittu", sv: "Upprättad", en: "Made on" }, { required: true, ref: "ATL-38.1" }),
  some(
    "serviceTasks",
    { fi: "Palvelutehtävät", sv: "Serviceuppgifter", en: "Service tasks" },
    { options: optionsFrom(SERVICE_TASKS, SERVICE_TASK_LABELS), ref: "ATL-37" },
  ),
  day(
    "relationshipStartsOn",
    { fi: "Asiakkuus alkoi", sv: "Klientrelationen inleddes", en: "The client relationship began" },
    { showWhen: OF_RELATIONSHIP, ref: "ATL-38.2" },
  ),
  line("responsibleWorker", { fi: "Omatyöntekijä", sv: "Egen kontaktperson", en: "Own worker" }, { ref: "ATL-38.2" }),
];

const peopleFields: readonly FieldDefinition[] = [
  one(
    "clientKnownBy",
    { fi: "Asiakkaan tunniste asiakirjassa", sv: "Klientens identifiering i handlingen", en: "By what the client is known" },
    { options: optionsFrom(CLIENT_IDENTIFIERS, CLIENT_IDENTIFIER_LABELS), ref: "ATL-38.1" },
  ),
  yesNo(
    "protectedIdentityRecorded",
    {
      fi: "Asiakirjassa on merkintä turvakiellosta",
      sv: "Spärrmarkeringen framgår av handlingen",
      en: "The non-disclosure order is recorded in it",
    },
    { ref: "TK-3" },
  ),
  line("authorTask", { fi: "Laatijan tehtävä", sv: "Upprättarens uppgift", en: "The author's task" }, { ref: "ATL-38.1" }),
  line("organiser", { fi: "Järjestäjä", sv: "Anordnare", en: "Organiser" }, { ref: "ATL-38.1" }),
  line("producer", { fi: "Tuottaja", sv: "Producent", en: "Provider" }, { ref: "ATL-38.1" }),
  one(
    "madeTogether",
    { fi: "Laadittu terveydenhuollon kanssa", sv: "Upprättad med hälso- och sjukvården", en: "Made together with health care" },
    { options: optionsFrom(MADE_TOGETHER, MADE_TOGETHER_LABELS), ref: "ATL-46" },
  ),
  some(
    "storedIn",
    { fi: "Mihin talletettu", sv: "Var den har sparats", en: "Where it is stored" },
    { options: optionsFrom(REGISTERS, REGISTER_LABELS), showWhen: TOGETHER, ref: "ATL-46" },
  ),
];

/** The form of what stands in a client document that was made elsewhere (ATL 37 §, 38 §). */
export const clientDocumentForm: FormDefinition = {
  id: "casework/clientDocument",
  title: { fi: "Muu asiakasasiakirja", sv: "Annan klienthandling", en: "Other client document" },
  sections: [
    { id: "document", title: { fi: "Asiakirja", sv: "Handling", en: "Document" }, fields: documentFields },
    { id: "people", title: { fi: "Asiakas ja laatija", sv: "Klient och upprättare", en: "Client and author" }, fields: peopleFields },
  ],
};
