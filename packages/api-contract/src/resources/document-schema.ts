import { documentHeadSchema } from "@koonti/casework";
import { z } from "zod";

/** A document over the wire. The content is that of its kind; the server checks it strictly against the kind's own schema. */
export const documentSchema = documentHeadSchema.extend({ content: z.record(z.string(), z.unknown()) }).meta({ id: "Document" });
/** A document over the wire. */
export interface WireDocument extends z.infer<typeof documentSchema> {}
