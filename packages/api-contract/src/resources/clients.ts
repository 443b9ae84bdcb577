import { accessLogEntrySchema } from "@koonti/access";
import { clientBasicsSchema, clientSchema } from "@koonti/casework";
import { clientIdSchema } from "@koonti/core";
import { contactSchema, initiationSchema, urgencyAssessmentSchema } from "@koonti/service-need";
import { z } from "zod";
import { defineRoute } from "../route/define-route.ts";
import { documentSchema } from "./document-schema.ts";
import { listedClientSchema } from "./worklist.ts";

export const clientParams = z.strictObject({ clientId: clientIdSchema });

/** A contact comes in: for a known client by id, or with the basics of a new one. Matter and urgency may be recorded in the same breath. */
export const receivedContactSchema = z
  .strictObject({
    clientId: clientIdSchema.optional(),
    client: clientBasicsSchema.optional(),
    contact: contactSchema,
    initiation: initiationSchema.omit({ contactId: true }).optional(),
    urgency: urgencyAssessmentSchema.optional(),
  })
  .superRefine((received, ctx) => {
    if ((received.clientId === undefined) === (received.client === undefined)) {
      ctx.addIssue({
        code: "custom",
        path: ["client"],
        params: { key: "api-contract/eitherClient" },
        message: "Give either a client id or the basics of a new client",
      });
    }
  });

/**
 * Records a contact or notification; all or nothing. A client with the same hetu is found, not doubled. 422 names each field that the form of the
 * contact, of the matter or of the urgency requires and that is missing.
 */
export const postContact = defineRoute({
  id: "postContact",
  method: "POST",
  path: "/api/contacts",
  summary: "Record a contact or notification, and the matter it starts",
  tag: "clients",
  signedIn: true,
  body: receivedContactSchema,
  reply: { status: 201, schema: z.strictObject({ client: clientSchema, documents: z.array(documentSchema), knownClient: z.boolean() }) },
  problems: [404, 422],
});

/** Searches by name or hetu; the query travels in the body so that it stays out of addresses and logs. An empty query gives the user's own clients. */
export const searchClients = defineRoute({
  id: "searchClients",
  method: "POST",
  path: "/api/clients/search",
  summary: "Find clients by name or personal identity code",
  tag: "clients",
  signedIn: true,
  body: z.strictObject({ query: z.string().trim().max(100) }),
  reply: { status: 200, schema: z.strictObject({ clients: z.array(listedClientSchema) }) },
});

/** The client's record as far as the user may see it. */
export const getRecord = defineRoute({
  id: "getRecord",
  method: "GET",
  path: "/api/clients/:clientId",
  summary: "The client's record: basics and current documents",
  tag: "clients",
  signedIn: true,
  params: clientParams,
  reply: {
    status: 200,
    schema: z.strictObject({
      client: clientSchema,
      documents: z.array(documentSchema),
      access: z.strictObject({ ground: z.string(), masked: z.boolean() }),
    }),
  },
  problems: [404],
});

/** Opens a record without a client relationship: the reason is logged and shown to the client. */
export const openWithReason = defineRoute({
  id: "openWithReason",
  method: "POST",
  path: "/api/clients/:clientId/access",
  summary: "Open a record on another task, with a reason",
  tag: "clients",
  signedIn: true,
  params: clientParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(1_000) }),
  reply: { status: 201, schema: z.strictObject({ ground: z.string() }) },
  problems: [404],
});

/** Changes the basics; the version goes in `If-Match`. */
export const putBasics = defineRoute({
  id: "putBasics",
  method: "PUT",
  path: "/api/clients/:clientId/basics",
  summary: "Change the client's basics",
  tag: "clients",
  signedIn: true,
  versioned: true,
  params: clientParams,
  body: clientBasicsSchema,
  reply: { status: 200, schema: clientSchema },
  problems: [404, 412, 428],
});

/** Who has read and written the client's data, newest first. Reading this is logged too. */
export const getAccessLog = defineRoute({
  id: "getAccessLog",
  method: "GET",
  path: "/api/clients/:clientId/access-log",
  summary: "Who has used the client's data and on what ground",
  tag: "clients",
  signedIn: true,
  params: clientParams,
  reply: { status: 200, schema: z.strictObject({ entries: z.array(accessLogEntrySchema) }) },
  problems: [404],
});
