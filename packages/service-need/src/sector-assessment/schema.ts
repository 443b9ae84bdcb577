import { localDateSchema, sectorSchema, supportNeedSchema } from "@koonti/core";
import { z } from "zod";
import { PARTICIPATIONS, SERVICE_STATES, STRENGTHS } from "./codes.ts";

const shortText = z.string().trim().min(1).max(300);
const longText = z.string().trim().max(20_000);

/** A need that the assessing party names, in its own words. In the client's own assessment `statement` holds the client's words. */
export const namedNeedSchema = z.strictObject({
  code: supportNeedSchema,
  strength: z.enum(STRENGTHS).optional(),
  statement: longText,
});

/** A service the party gives or proposes. Two providers of one purpose are shown as an overlap. */
export const namedServiceSchema = z.strictObject({
  purpose: shortText,
  provider: shortText,
  state: z.enum(SERVICE_STATES),
});

/** Where the party stands on a question that others answer too: same topic, other value is a conflict. */
export const viewSchema = z.strictObject({ topic: shortText, value: shortText, text: longText.optional() });

/**
 * What ATL 39 § wants recorded of information got from elsewhere: what, from whom, when, who asked, on what provision or consent, for what purpose.
 */
export const sourceRecordSchema = z.strictObject({
  what: longText.optional(),
  fromWhom: longText.optional(),
  receivedOn: localDateSchema.optional(),
  askedBySocialWelfare: z.boolean().optional(),
  askedBy: longText.optional(),
  provisionOrConsent: longText.optional(),
  purpose: longText.optional(),
});

/**
 * One sector's own assessment of the client's situation (fi: toimialan oma arvio). The client's view is one of them, with sector `client`.
 * Absent members mean "not yet written": a draft is valid structure.
 *
 * @see SHL 36 §, 41 §; ATL 39 §
 */
export const sectorAssessmentSchema = z
  .strictObject({
    sector: sectorSchema,
    organisation: shortText,
    participation: z.enum(PARTICIPATIONS),
    requestedOn: localDateSchema.optional(),
    assessedOn: localDateSchema.optional(),
    author: z.strictObject({ name: z.string().trim().max(200).optional(), title: z.string().trim().max(200).optional() }).optional(),
    source: sourceRecordSchema.optional(),
    needs: z.array(namedNeedSchema).max(30),
    services: z.array(namedServiceSchema).max(30),
    views: z.array(viewSchema).max(30),
    proposals: z.array(longText.min(1)).max(30),
  })
  .meta({ id: "SectorAssessment", description: "One sector's assessment of the client's situation" });

/** One sector's assessment. */
export interface SectorAssessment extends z.infer<typeof sectorAssessmentSchema> {}
/** A need as one party names it. */
export interface NamedNeed extends z.infer<typeof namedNeedSchema> {}
/** A service as one party names it. */
export interface NamedService extends z.infer<typeof namedServiceSchema> {}
/** Where one party stands on a question. */
export interface View extends z.infer<typeof viewSchema> {}
/** The source data of information got from elsewhere. */
export interface SourceRecord extends z.infer<typeof sourceRecordSchema> {}
