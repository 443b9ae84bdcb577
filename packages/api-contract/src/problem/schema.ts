import { z } from "zod";

/** One fault of the input: where it is (JSON pointer into the body, or `header/…`, `path/…`, `query/…`) and what was expected. Never the value. */
export const faultSchema = z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() });

/**
 * A problem document (RFC 9457). `title` and `detail` are for people, in their language; `reason` names for programs why a command was refused.
 * `errors` names each faulty field; `currentVersion` stands in 409 and 412; `findings` in 422 when the law keeps a document from being
 * finalised, and `missing` when its form requires a field that has no value, so that it can be neither finalised nor recorded: each with its
 * label as `message`. What is missing stands in `errors` too.
 */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    reason: z.string().optional(),
    errors: z.array(faultSchema).optional(),
    currentVersion: z.int().optional(),
    findings: z.array(z.unknown()).optional(),
    missing: z.array(faultSchema).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: "Problem", description: "Problem document (RFC 9457)" });
/** A problem document. */
export interface Problem extends z.infer<typeof problemSchema> {}
/** One fault of the input. */
export interface Fault extends z.infer<typeof faultSchema> {}
