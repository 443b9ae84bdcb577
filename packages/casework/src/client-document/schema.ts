import { SERVICE_TASKS } from "@koonti/access";
import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema } from "../wording.ts";

/** What kind of client document the data describe. */
export const CLIENT_DOCUMENT_KINDS = ["clientRelationship", "assessment", "plan", "narrative", "other"] as const;
/** One of {@link CLIENT_DOCUMENT_KINDS}. */
export type ClientDocumentKind = (typeof CLIENT_DOCUMENT_KINDS)[number];

/** How social welfare and health care made a document together: in a service they give jointly, or in cooperation (ATL 46 §, 47 §). */
export const MADE_TOGETHER = ["jointService", "cooperation"] as const;
/** One of {@link MADE_TOGETHER}. */
export type MadeTogether = (typeof MADE_TOGETHER)[number];

/** Registers a document is stored in. */
export const REGISTERS = ["social", "patient"] as const;
/** One of {@link REGISTERS}. */
export type Register = (typeof REGISTERS)[number];

/** By what the client is known in a document. */
export const CLIENT_IDENTIFIERS = ["hetu", "temporaryId", "birthDate"] as const;
/** One of {@link CLIENT_IDENTIFIERS}. */
export type ClientIdentifier = (typeof CLIENT_IDENTIFIERS)[number];

/**
 * What has to stand in a client document that was made elsewhere or on paper (fi: asiakirjan tiedot). The documents of this record carry the
 * same by themselves.
 *
 * @see ATL 37 §, 38 §
 */
export const clientDocumentSchema = z
  .strictObject({
    documentKind: z.enum(CLIENT_DOCUMENT_KINDS),
    name: shortTextSchema,
    madeOn: localDateSchema,
    serviceTasks: z.array(z.enum(SERVICE_TASKS)).max(SERVICE_TASKS.length),
    clientKnownBy: z.enum(CLIENT_IDENTIFIERS).optional(),
    authorTask: shortTextSchema.optional(),
    organiser: shortTextSchema.optional(),
    producer: shortTextSchema.optional(),
    protectedIdentityRecorded: z.boolean().optional(),
    relationshipStartsOn: localDateSchema.optional(),
    responsibleWorker: shortTextSchema.optional(),
    madeTogether: z.enum(MADE_TOGETHER).optional(),
    storedIn: z.array(z.enum(REGISTERS)).max(2).optional(),
  })
  .meta({ id: "ClientDocument", description: "What stands in a client document made elsewhere (ATL 37 and 38 §)" });

/** What stands in a client document made elsewhere. */
export interface ClientDocument extends z.infer<typeof clientDocumentSchema> {}
