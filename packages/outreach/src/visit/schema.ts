import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { AGE_BANDS } from "../encounter/schema.ts";

/** Kinds of low-threshold places (fi: matalan kynnyksen paikka). The duties of SHL 24 b § concern the day centre of substance work. */
export const PLACE_KINDS = ["meetingPlace", "substanceDayCentre", "other"] as const;
/** One of {@link PLACE_KINDS}. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Why somebody was not let in. */
export const TURN_AWAY_REASONS = ["intoxicated", "violence", "full", "other"] as const;
/** One of {@link TURN_AWAY_REASONS}. */
export type TurnAwayReason = (typeof TURN_AWAY_REASONS)[number];

/**
 * A visit to a low-threshold place (fi: käynti). No name is asked for; where a visitor tells one it may stand.
 *
 * @see SHL 24 b §
 */
export const visitSchema = z
  .strictObject({
    visitedOn: localDateSchema,
    placeKind: z.enum(PLACE_KINDS),
    /** The place demanded to know who came. */
    identityRequired: z.boolean(),
    name: z.string().trim().max(200).optional(),
    turnedAway: z.boolean(),
    turnAwayReason: z.enum(TURN_AWAY_REASONS).optional(),
    ageBand: z.enum(AGE_BANDS).optional(),
  })
  .meta({ id: "Visit", description: "A visit to a low-threshold place (SHL 24 b §)" });

/** A visit to a low-threshold place. */
export interface Visit extends z.infer<typeof visitSchema> {}
