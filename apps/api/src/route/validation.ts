import { UnstorableContentError } from "@koonti/storage";
import type { FastifyInstance, FastifySchemaCompiler } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import type { z } from "zod";
import { unstorableText } from "./unstorable-text.ts";

/** A part of a request that does not have the structure of the contract. The problem plugin turns it into faults. */
export class RequestStructureError extends Error {
  override readonly name = "RequestStructureError";
  override readonly cause: z.core.$ZodError;
  readonly part: string;

  constructor(cause: z.core.$ZodError, part: string) {
    super("request structure");
    this.cause = cause;
    this.part = part;
  }
}

const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data) => {
    const unstorable = unstorableText(data);
    if (unstorable) return { error: new UnstorableContentError(unstorable, "a character cannot be kept") };
    const parsed = schema.safeParse(data);
    return parsed.success ? { value: parsed.data } : { error: new RequestStructureError(parsed.error, httpPart ?? "body") };
  };

/** Lets zod check what comes in and what goes out. */
export function zodValidation(app: FastifyInstance): void {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
}
