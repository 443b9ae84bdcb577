import { observationSchema } from "@koonti/social-report";
import { z } from "zod";
import { defineRoute } from "../route/define-route.ts";

/** Sends an anonymous observation. Text that may point at a person is refused with the place and kind of what was met. */
export const postObservation = defineRoute({
  id: "postObservation",
  method: "POST",
  path: "/api/observations",
  summary: "Send an anonymous observation",
  tag: "observations",
  signedIn: true,
  body: observationSchema,
  reply: { status: 201, schema: z.strictObject({ id: z.string() }) },
  problems: [422],
});

/** Counts of observations; a count that could point at somebody is covered, and so is what it could be computed from. */
export const getObservationCounts = defineRoute({
  id: "getObservationCounts",
  method: "GET",
  path: "/api/observations/counts",
  summary: "How many observations, by need or by group, with disclosure control",
  tag: "observations",
  signedIn: true,
  query: z.strictObject({ by: z.enum(["need", "targetGroup", "valence"]).default("need") }),
  reply: {
    status: 200,
    schema: z.strictObject({
      minCell: z.int(),
      cells: z.array(z.strictObject({ key: z.string(), shown: z.union([z.int(), z.literal("underThreshold"), z.literal("suppressed")]) })),
      total: z.union([z.int(), z.literal("underThreshold"), z.literal("suppressed")]),
    }),
  },
});
