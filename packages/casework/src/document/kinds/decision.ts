import { dateOf } from "@koonti/core";
import { assistanceApplicationSchema, kelaStatementSchema, talkRequestSchema, talkSchema } from "@koonti/social-assistance";
import { closingSchema } from "../../closing/schema.ts";
import { decisionReceiptSchema, rectificationRequestSchema } from "../../decision/receipt.ts";
import { decisionSchema } from "../../decision/schema.ts";
import { dependantsCheckSchema } from "../../dependants-check/schema.ts";
import { serviceStartSchema } from "../../service-start/schema.ts";
import { kind } from "./kind-definition.ts";

/** Applications, decisions, the services that follow, and the end of the client relationship. */
export const DECISION_DOCUMENT_KINDS = {
  assistanceApplication: kind({
    title: { fi: "Toimeentulotukihakemus", sv: "Ansökan om utkomststöd", en: "Application for social assistance" },
    mode: "recorded",
    schema: assistanceApplicationSchema,
    eventDate: (application) => dateOf(application.receivedAt),
  }),
  talkRequest: kind({
    title: { fi: "Keskustelupyyntö", sv: "Begäran om samtal", en: "Request for a talk" },
    mode: "recorded",
    schema: talkRequestSchema,
    eventDate: (request) => request.requestedOn,
  }),
  talk: kind({
    title: { fi: "Keskustelu toimeentulotuesta", sv: "Samtal om utkomststöd", en: "Talk about social assistance" },
    mode: "recorded",
    schema: talkSchema,
    eventDate: (talk) => talk.heldOn,
  }),
  kelaStatement: kind({
    title: { fi: "Lausunto Kelalle", sv: "Utlåtande till FPA", en: "Statement to Kela" },
    mode: "recorded",
    schema: kelaStatementSchema,
    eventDate: (statement) => statement.sentOn,
  }),
  decision: kind({
    title: { fi: "Päätös", sv: "Beslut", en: "Decision" },
    mode: "recorded",
    schema: decisionSchema,
    eventDate: (decision) => decision.decidedOn,
  }),
  decisionReceipt: kind({
    title: { fi: "Päätöksen tiedoksisaanti", sv: "Delfående av beslut", en: "Receipt of a decision" },
    mode: "recorded",
    schema: decisionReceiptSchema,
    eventDate: (receipt) => receipt.receivedOn,
  }),
  rectificationRequest: kind({
    title: { fi: "Oikaisuvaatimus", sv: "Begäran om omprövning", en: "Request for rectification" },
    mode: "recorded",
    schema: rectificationRequestSchema,
    eventDate: (request) => request.requestedOn,
  }),
  serviceStart: kind({
    title: { fi: "Palvelun alkaminen", sv: "Servicen inleds", en: "Start of a service" },
    mode: "recorded",
    schema: serviceStartSchema,
    eventDate: (start) => start.startedOn,
  }),
  dependantsCheck: kind({
    title: {
      fi: "Hoidossa olevien tilanteen selvittäminen",
      sv: "Utredning av vården av dem klienten vårdar",
      en: "Care of dependants clarified",
    },
    mode: "recorded",
    schema: dependantsCheckSchema,
    eventDate: (check) => check.checkedOn,
  }),
  closing: kind({
    title: { fi: "Asiakkuuden päättäminen", sv: "Avslutande av klientrelationen", en: "Closing of the client relationship" },
    mode: "recorded",
    schema: closingSchema,
    eventDate: (closing) => closing.closedOn,
  }),
} as const;
