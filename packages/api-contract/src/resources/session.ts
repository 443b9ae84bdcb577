import { userSchema } from "@koonti/access";
import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { defineRoute } from "../route/define-route.ts";

const nameSchema = z.record(z.string(), z.string());

/** Says that the service answers and its database too. */
export const getHealth = defineRoute({
  id: "getHealth",
  method: "GET",
  path: "/api/health",
  summary: "Whether the service and its database answer",
  tag: "service",
  signedIn: false,
  reply: { status: 200, schema: z.strictObject({ status: z.literal("ok"), version: z.string() }) },
});

/** Who is signed in, for which county, and the day it is there. */
export const getSession = defineRoute({
  id: "getSession",
  method: "GET",
  path: "/api/session",
  summary: "The signed-in user, the county and its day",
  tag: "session",
  signedIn: true,
  reply: {
    status: 200,
    schema: z.strictObject({
      user: userSchema,
      county: z.strictObject({ code: z.string(), name: nameSchema, ruleOptions: z.record(z.string(), z.unknown()) }),
      today: localDateSchema,
    }),
  },
});

/** A colleague who can be named as own or pair worker. */
export const colleagueSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  profession: z.string().optional(),
  employment: z.string().optional(),
  unit: z.string().optional(),
  sector: z.string().optional(),
  organisation: z.string().optional(),
  kind: z.enum(["worker", "partner"]),
});

/** The workers of the county and the partners that can be asked. */
export const getColleagues = defineRoute({
  id: "getColleagues",
  method: "GET",
  path: "/api/colleagues",
  summary: "Workers who can be named and partners who can be asked",
  tag: "session",
  signedIn: true,
  reply: { status: 200, schema: z.strictObject({ colleagues: z.array(colleagueSchema) }) },
});
