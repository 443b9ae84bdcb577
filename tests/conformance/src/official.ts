import { Ajv } from "ajv";
import type { JsonSchema } from "./official-instances.ts";

/**
 * The official schema as a judge: ajv, collecting every error as our reader does.
 * The schema itself is not judged, since one of the official ones names a code twice.
 * Only own properties count: otherwise every document would seem to have a field called `constructor`.
 */
export const officialJudge = (schema: object): ((json: unknown) => boolean) => {
  const validate = new Ajv({ allErrors: true, strict: false, validateSchema: false, ownProperties: true }).compile(schema);
  return (json) => validate(json);
};

/** The phrases whose wording the official schema fixes; our definitions know them by mark only. */
export const phrasesIn = (schema: JsonSchema): readonly string[] => {
  const own = schema.type === "string" ? (schema.enum ?? []) : [];
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...own.filter((text) => typeof text === "string"), ...parts.flatMap(phrasesIn)];
};
