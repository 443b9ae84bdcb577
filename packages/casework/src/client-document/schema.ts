import { SERVICE_TASKS } from "@koonti/access";
import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema } from "../wording.ts";

/** What kind of client document the data describe. */
export const CLIENT_DOCUMENT_KINDS = ["clientRelationship", "narrative", "other"] as const;
/** One of {@link CLIENT_DOCUMENT_KINDS}. */
export type ClientDocumentKind = (typeof CLIENT_DOCUMENT_KINDS)[number];

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
  })
  .meta({ id: "ClientDocument", description: "What stands in a client document made elsewhere (ATL 37 and 38 §)" });

/** What stands in a client document made elsewhere. */
export interface ClientDocument extends z.infer<typeof clientDocumentSchema> {}
