import { localDate as day } from "@koonti/core";
import type { observationRules, ReportTable, ReviewedObservation, reportTableRules } from "@koonti/social-report";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-20");
const observed = (facts: Partial<ReviewedObservation>): Example<ReviewedObservation> => ({
  subject: { directIdentifiers: 0, indirectIdentifiers: 0, ...facts },
  today,
});
const tabled = (facts: Partial<ReportTable>): Example<ReportTable> => ({
  subject: { cells: [3, 17, 24], suppressed: [0, 1], rowTotal: 44, minCell: 5, ...facts },
  today,
});

/** Examples of the rules about an observation. */
export const observationExamples: ExamplesOf<typeof observationRules> = {
  "social-report/observation-holds-no-identifiers": {
    clean: observed({}),
    direct: observed({ directIdentifiers: 1 }),
    indirect: observed({ indirectIdentifiers: 2 }),
  },
};

/** Examples of the rules about a table before it is published. */
export const reportTableExamples: ExamplesOf<typeof reportTableRules> = {
  "social-report/small-cells-are-covered": {
    covered: tabled({}),
    shown: tabled({ suppressed: [] }),
  },
  "social-report/covered-cells-cannot-be-computed": {
    safe: tabled({}),
    computable: tabled({ suppressed: [0] }),
    nothingCovered: tabled({ cells: [9, 17, 24], suppressed: [] }),
  },
};
