import { clientDocumentSchema } from "../../client-document/schema.ts";
import { dataDisclosureSchema } from "../../data-disclosure/schema.ts";
import { languageRequestSchema } from "../../language/schema.ts";
import { objectionSchema } from "../../objection/schema.ts";
import { dataRequestSchema } from "../../own-data/schema.ts";
import { protectionOrderSchema } from "../../protected-identity/schema.ts";
import { guardianshipNotificationSchema, representativeConsultationSchema } from "../../representative/schema.ts";
import { kind } from "./kind-definition.ts";

/** The client's rights, representation and data. */
export const RIGHTS_KINDS = {
  languageRequest: kind({
    title: { fi: "Pyyntö palvelukielestä", sv: "Begäran om servicespråk", en: "Request for a language" },
    mode: "recorded",
    schema: languageRequestSchema,
    eventDate: (request) => request.requestedOn,
  }),
  representativeConsultation: kind({
    title: { fi: "Tahdon selvittäminen", sv: "Utredning av klientens vilja", en: "Finding out the client's will" },
    mode: "recorded",
    schema: representativeConsultationSchema,
    eventDate: (consultation) => consultation.consultedOn,
  }),
  guardianshipNotification: kind({
    title: {
      fi: "Ilmoitus edunvalvonnan tarpeesta",
      sv: "Anmälan om behov av intressebevakning",
      en: "Notification of a need for a guardian",
    },
    mode: "recorded",
    schema: guardianshipNotificationSchema,
    eventDate: (notification) => notification.notifiedOn,
  }),
  objection: kind({
    title: { fi: "Muistutus", sv: "Anmärkning", en: "Objection" },
    mode: "recorded",
    schema: objectionSchema,
    eventDate: (objection) => objection.receivedOn,
  }),
  dataRequest: kind({
    title: { fi: "Omien tietojen pyyntö", sv: "Begäran om egna uppgifter", en: "Request for own data" },
    mode: "recorded",
    schema: dataRequestSchema,
    eventDate: (request) => request.requestedOn,
  }),
  dataDisclosure: kind({
    title: { fi: "Tietojen luovutus", sv: "Utlämnande av uppgifter", en: "Disclosure of data" },
    mode: "recorded",
    schema: dataDisclosureSchema,
    eventDate: (disclosure) => disclosure.disclosedOn,
  }),
  protectionOrder: kind({
    title: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
    mode: "recorded",
    schema: protectionOrderSchema,
    eventDate: (order) => order.grantedOn,
  }),
  clientDocument: kind({
    title: { fi: "Muu asiakasasiakirja", sv: "Annan klienthandling", en: "Other client document" },
    mode: "recorded",
    schema: clientDocumentSchema,
    eventDate: (document) => document.madeOn,
  }),
} as const;
