import { localDateSchema, professionalSchema, supportNeedSchema } from "@koonti/core";
import { z } from "zod";

/** Age as a band, so that an encounter without a name points at nobody. */
export const AGE_BANDS = ["under18", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+", "unknown"] as const;
/** One of {@link AGE_BANDS}. */
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * An encounter of outreach work (fi: etsivän työn kohtaaminen). One who wants to stay unknown leaves no name and no key by which two
 * encounters could be joined; one who is already a client has the matter's record.
 *
 * @see SHL 6 §, 7 a §
 */
export const encounterSchema = z
  .strictObject({
    metOn: localDateSchema,
    worker: professionalSchema.optional(),
    /** Kind of place in plain words, no address. */
    place: z.string().trim().min(1).max(200),
    identified: z.boolean(),
    name: z.string().trim().max(200).optional(),
    /** What would join this encounter to others of the same person. */
    linkingKey: z.string().trim().max(200).optional(),
    ageBand: z.enum(AGE_BANDS).optional(),
    needs: z.array(supportNeedSchema).max(12),
    guidanceGiven: z.boolean().optional(),
    referredTo: z.string().trim().max(500).optional(),
    wishesContact: z.boolean().optional(),
    onlyTemporaryAdvice: z.boolean().optional(),
    escortedHandover: z.boolean().optional(),
  })
  .meta({ id: "Encounter", description: "An encounter of outreach work (SHL 7 a §)" });

/** An encounter of outreach work. */
export interface Encounter extends z.infer<typeof encounterSchema> {}
