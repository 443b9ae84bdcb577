import { emptyContent } from "@koonti/core";
import { sectorAssessmentForm } from "./form.ts";
import { type SectorAssessment, sectorAssessmentSchema } from "./schema.ts";

/**
 * A sector's assessment before it says anything: a valid draft. The party and what became of the request are known from the start.
 */
export const emptySectorAssessment = (party: Pick<SectorAssessment, "sector" | "organisation" | "participation">): SectorAssessment =>
  sectorAssessmentSchema.parse({ ...emptyContent(sectorAssessmentForm), ...party });
