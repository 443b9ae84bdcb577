import type { NarrativeEntry, narrativeEntryRules } from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const entered = (facts: Partial<NarrativeEntry>): Example<NarrativeEntry> => ({
  subject: {
    enteredOn: day("2026-11-20"),
    event: "Home visit about the client's housing.",
    happenedOn: day("2026-11-19"),
    participants: ["Testi Asiakas-12", "Testi Työntekijä-03A"],
    ...facts,
  },
  today: day("2026-11-20"),
});

/** Examples of the rules about an entry of the client narrative. */
export const narrativeEntryExamples: ExamplesOf<typeof narrativeEntryRules> = {
  "casework/narrative-entry-says-what-when-and-who": {
    whole: entered({}),
    eventMissing: entered({ event: "" }),
    participantsMissing: entered({ participants: [] }),
    timeMissing: entered({ happenedOn: undefined }),
    laterThanEntry: entered({ happenedOn: day("2026-11-21") }),
    notKnown: [entered({ event: undefined }), entered({ participants: undefined })],
  },
};
