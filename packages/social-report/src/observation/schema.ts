import { localDateSchema, supportNeedSchema } from "@koonti/core";
import { z } from "zod";

/** Worry or something that works. */
export const VALENCES = ["concern", "goodPractice"] as const;
export type Valence = (typeof VALENCES)[number];
/** How often it is met. */
export const FREQUENCIES = ["single", "recurring", "growing"] as const;
export type Frequency = (typeof FREQUENCIES)[number];
/** How many people it touches, by estimate. */
export const PERSON_BANDS = ["unknown", "under5", "5-20", "21-100", "over100"] as const;
export type PersonBand = (typeof PERSON_BANDS)[number];
/** What part services play. */
export const SERVICE_ROLES = ["gap", "barrier", "overlap", "goodPractice", "none"] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];
/** Groups of people an observation may concern. Wide on purpose: a narrow group points at somebody. */
export const TARGET_GROUPS = [
  "workingAge", "longTermUnemployed", "young", "youngParents", "families", "older", "livingAlone", "homeless", "substanceUse", "mentalHealth",
  "disabled", "languageMinority", "lowIncome", "closePersons", "severalNeeds", "everyone",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

const text = z.string().trim().max(4_000);

/**
 * An anonymous observation from client work (fi: havainto, sosiaalinen raportointi). It holds nothing that leads to a client: no id, no date
 * finer than the month it is counted under, no place finer than the county.
 *
 * @see SHL 7 §
 */
export const observationSchema = z
  .strictObject({
    observedOn: localDateSchema,
    theme: z.string().trim().min(1).max(200),
    needs: z.array(supportNeedSchema).min(1).max(12),
    targetGroups: z.array(z.enum(TARGET_GROUPS)).min(1).max(16),
    phenomenon: text.min(1),
    valence: z.enum(VALENCES),
    frequency: z.enum(FREQUENCIES),
    persons: z.enum(PERSON_BANDS),
    servicesRole: z.enum(SERVICE_ROLES),
    proposal: text.optional(),
    recipients: z.array(z.string().trim().min(1).max(200)).max(10),
    shl7Part: z.enum(["1", "2", "3"]),
    clientVoiceIncluded: z.boolean(),
  })
  .meta({ id: "Observation", description: "Anonymous observation of structural social work (SHL 7 §)" });

/** An anonymous observation. */
export interface Observation extends z.infer<typeof observationSchema> {}
