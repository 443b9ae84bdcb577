import { coveredCellsCannotBeComputed } from "./covered-cells-cannot-be-computed.ts";
import { observationHoldsNoIdentifiers } from "./observation-holds-no-identifiers.ts";
import { smallCellsAreCovered } from "./small-cells-are-covered.ts";

/** Rules about a {@link ReviewedObservation} (SHL 7 §). */
export const observationRules = [observationHoldsNoIdentifiers] as const;

/** Rules about a {@link ReportTable} before it is published. */
export const reportTableRules = [smallCellsAreCovered, coveredCellsCannotBeComputed] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const socialReportRules = [...observationRules, ...reportTableRules] as const;
