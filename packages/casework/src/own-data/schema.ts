import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/** What the client wants to know of the handling of their own data. Each has a time of its own. */
export const DATA_REQUEST_KINDS = ["useLog", "ownData"] as const;
/** One of {@link DATA_REQUEST_KINDS}. */
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

/**
 * The client asks who has used their data, or for the data themselves (fi: omien tietojen pyyntö).
 *
 * @see ATL 11 §; regulation (EU) 2016/679, article 15
 */
export const dataRequestSchema = z
  .strictObject({
    requestedOn: localDateSchema,
    kind: z.enum(DATA_REQUEST_KINDS),
    answeredOn: localDateSchema.optional(),
    /** The day the client was told that the answer takes longer, and why. */
    delayToldOn: localDateSchema.optional(),
    refused: z.boolean().optional(),
    writtenRefusal: z.boolean().optional(),
    reasons: textSchema.optional(),
  })
  .meta({ id: "DataRequest", description: "The client's request for own data or for its use log (ATL 11 §)" });

/** A request for own data. */
export interface DataRequest extends z.infer<typeof dataRequestSchema> {}
