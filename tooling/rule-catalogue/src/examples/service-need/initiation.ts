import { localDate as day, localDateTime } from "@koonti/core";
import type { Initiation, initiationRules } from "@koonti/service-need";
import type { Example, ExamplesOf } from "../../example.ts";

const initiated = (facts: Partial<Initiation>): Example<Initiation> => ({
  subject: { initiatedAt: localDateTime("2026-11-02T12:00"), mode: "notification", needs: ["2", "3"], ...facts },
  today: day("2026-11-09"),
});

/** Examples of the rules about the initiation of a matter. */
export const initiationExamples: ExamplesOf<typeof initiationRules> = {
  "service-need/client-relationship-begins-with-the-matter": {
    begunInOrder: initiated({ clientRelationshipStart: day("2026-11-04") }),
    beforeInitiation: initiated({ clientRelationshipStart: day("2026-10-30") }),
    notOnDayOfApplication: initiated({ mode: "application", clientRelationshipStart: day("2026-11-04") }),
    startNotRecorded: initiated({}),
  },
  "service-need/initiation-says-need-and-initiator": {
    allRecorded: initiated({ initiator: "Testi-Apteekki" }),
    needMissing: initiated({ needs: [], initiator: "Testi-Apteekki" }),
    initiatorMissing: initiated({}),
  },
};
