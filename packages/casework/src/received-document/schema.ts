import { documentIdSchema, localDateSchema } from "@koonti/core";
import { parse, structureOf } from "@koonti/national";
import { z } from "zod";
import { shortTextSchema } from "../wording.ts";

/**
 * A national document as it was received (fi: vastaanotettu asiakirja), to the letter. `documentId` leads to the document of ours that was
 * made of it; what ours has no words for is taken from here when it is written again. A document of a structure we know is as that structure
 * says; one of another is kept as it is.
 */
export const receivedDocumentSchema = z
  .strictObject({
    receivedOn: localDateSchema,
    /** The OID of the structure. */
    structure: z.string().regex(/^[0-9]+(\.[0-9]+)+$/),
    documentId: documentIdSchema.optional(),
    from: shortTextSchema.optional(),
    /** The whole JSON, root key included. */
    json: z.record(z.string(), z.unknown()),
  })
  .superRefine(({ structure, json }, ctx) => {
    const known = structureOf(structure);
    if (known !== undefined && !parse(known, json).ok) {
      ctx.addIssue({
        code: "custom",
        path: ["json"],
        params: { key: "casework/notOfItsStructure" },
        message: "The document is not as its structure says",
      });
    }
  })
  .meta({ id: "ReceivedDocument", description: "A national document as it was received" });

/** A national document as it was received. */
export interface ReceivedDocument extends z.infer<typeof receivedDocumentSchema> {}
