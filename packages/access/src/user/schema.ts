import {
  clientIdSchema,
  countyCodeSchema,
  dateRangeSchema,
  employmentFormSchema,
  professionSchema,
  sectorSchema,
  userIdSchema,
} from "@koonti/core";
import { z } from "zod";
import { NAMED_SERVICES, SERVICE_TASKS, USER_KINDS, WORK_TASKS } from "./codes.ts";

/** The practice of a student (fi: harjoittelu): whose task is practised, when, and under whom (decree 457/2024 21 §). */
export const practiceSchema = z.strictObject({
  as: z.enum(WORK_TASKS).exclude(["student"]),
  period: dateRangeSchema,
  supervisorId: userIdSchema,
});

/**
 * Who uses the system (fi: käyttäjä), as the county's own register of users and their rights has it (ATL 9 §).
 *
 * A worker has a work task, a partner an organisation and a sector, a client the record that is their own. Structure does not demand
 * these: a user without the one their kind needs is denied everything by `decideAccess`.
 */
export const userSchema = z
  .strictObject({
    id: userIdSchema,
    county: countyCodeSchema,
    name: z.string().trim().min(1).max(200),
    kind: z.enum(USER_KINDS),
    workTask: z.enum(WORK_TASKS).optional(),
    serviceTasks: z.array(z.enum(SERVICE_TASKS)).max(SERVICE_TASKS.length),
    services: z.array(z.enum(NAMED_SERVICES)).max(NAMED_SERVICES.length).optional(),
    practice: practiceSchema.optional(),
    profession: professionSchema.optional(),
    employment: employmentFormSchema.optional(),
    unit: z.string().trim().max(200).optional(),
    sector: sectorSchema.optional(),
    organisation: z.string().trim().max(300).optional(),
    clientId: clientIdSchema.optional(),
  })
  .meta({ id: "User", description: "A user and the task that gives a right of use (ATL 9 §)" });

/** A user of the system (fi: käyttäjä). */
export interface User extends z.infer<typeof userSchema> {}
/** A student's practice (fi: harjoittelu). */
export interface Practice extends z.infer<typeof practiceSchema> {}
