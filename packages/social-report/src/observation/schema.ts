import { localDateSchema, supportNeedSchema } from "@koonti/core";
import * as z from "zod";
import { FREQUENCIES, PERSON_BANDS, SERVICE_ROLES, SHL7_PARTS, TARGET_GROUPS, VALENCES } from "./codes.ts";

const text = /* @__PURE__ */ (() => z.string().trim().max(4_000))();

/**
 * An anonymous observation from client work (fi: havainto, sosiaalinen raportointi). It holds nothing that leads to a client: no identifier and no
 * place finer than the county. Of `observedOn` only the month is kept.
 *
 * @see SHL 7 §
 */
export const observationSchema = /* @__PURE__ */ (() =>
  z
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
      shl7Part: z.enum(SHL7_PARTS),
      clientVoiceIncluded: z.boolean(),
    })
    .meta({ id: "Observation", description: "Anonymous observation of structural social work (SHL 7 §)" }))();

/** An anonymous observation. */
export interface Observation extends z.infer<typeof observationSchema> {}
