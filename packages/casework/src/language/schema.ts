import { countyCodeSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/** Why a language was refused. Knowing another language is never a ground for Sámi. */
export const LANGUAGE_REFUSALS = ["knowsAnotherLanguage", "notAvailable", "other"] as const;
/** One of {@link LANGUAGE_REFUSALS}. */
export type LanguageRefusal = (typeof LANGUAGE_REFUSALS)[number];

/**
 * The client asks to be served in a language (fi: kielen pyyntö). Language by BCP 47 tag.
 *
 * @see JärjL 5 §, SKL 4 §, KL 18 §
 */
export const languageRequestSchema = z
  .strictObject({
    requestedOn: localDateSchema,
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** The county that serves, and the municipality where it does. */
    county: countyCodeSchema.optional(),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    provided: z.boolean().optional(),
    byInterpretation: z.boolean().optional(),
    refusal: z.enum(LANGUAGE_REFUSALS).optional(),
    refusalText: textSchema.optional(),
  })
  .meta({ id: "LanguageRequest", description: "The client asks to be served in a language (JärjL 5 §)" });

/** A request for a language. */
export interface LanguageRequest extends z.infer<typeof languageRequestSchema> {}
