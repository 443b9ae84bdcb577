import { worklistItemSchema } from "@koonti/casework";
import { clientIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";
import { defineRoute } from "../route/define-route.ts";

/** A client as a list may show them: for a protected identity no name, age or municipality. */
export const listedClientSchema = z.strictObject({
  id: clientIdSchema,
  protectedIdentity: z.boolean(),
  name: z.string().optional(),
  age: z.int().optional(),
  municipality: z.string().optional(),
  ownWorker: z.strictObject({ userId: z.string().optional(), name: z.string() }).optional(),
  pairWorker: z.strictObject({ userId: z.string().optional(), name: z.string() }).optional(),
});

/** One row: who, what, by when, by which provision, whose turn. */
export const worklistRowSchema = worklistItemSchema.extend({ id: z.string(), client: listedClientSchema });
/** One row of the worklist. */
export interface WorklistRow extends z.infer<typeof worklistRowSchema> {}
/** A client in a list. */
export interface ListedClient extends z.infer<typeof listedClientSchema> {}

/** The rows of the signed-in user: `mine` own clients, `pair` as pair worker, `team` the whole county's unit. */
export const getWorklist = defineRoute({
  id: "getWorklist",
  method: "GET",
  path: "/api/worklist",
  summary: "What is late, what is due, whose turn",
  tag: "worklist",
  signedIn: true,
  query: z.strictObject({ scope: z.enum(["mine", "pair", "team"]).default("mine") }),
  reply: { status: 200, schema: z.strictObject({ today: localDateSchema, rows: z.array(worklistRowSchema) }) },
});
