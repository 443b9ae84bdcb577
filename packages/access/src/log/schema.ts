import { clientIdSchema, documentIdSchema, idSchema, userIdSchema } from "@koonti/core";
import { z } from "zod";
import { DENIAL_REASONS } from "../decision/denial.ts";
import { GRANT_GROUNDS } from "../decision/grant.ts";
import { LOG_ACTIONS } from "./codes.ts";

/**
 * One row of the use log (fi: käyttöloki), ATL 10 §: whose data was used, by whom, for what, when and on what ground. `data` names the kind
 * of data and never its content; `provider` is the county whose data it is; `at` is an instant in ISO 8601 with its offset.
 */
export const accessLogEntrySchema = z
  .strictObject({
    id: idSchema<"AccessLogEntryId">(),
    at: z.iso.datetime({ offset: true }),
    user: z.strictObject({ id: userIdSchema, name: z.string().min(1).max(200) }),
    action: z.enum(LOG_ACTIONS),
    register: z.string().min(1).max(100).optional(),
    provider: z.string().min(1).max(100),
    data: z.string().min(1).max(200),
    clientId: clientIdSchema.optional(),
    documentId: documentIdSchema.optional(),
    purpose: z.string().min(1).max(200),
    ground: z.enum([...GRANT_GROUNDS, ...DENIAL_REASONS]),
    reason: z.string().max(1_000).optional(),
  })
  .meta({ id: "AccessLogEntry", description: "One use of client data, with purpose and ground (ATL 10 §)" });

/** One row of the use log (fi: käyttölokimerkintä). */
export interface AccessLogEntry extends z.infer<typeof accessLogEntrySchema> {}
