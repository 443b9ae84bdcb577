import type { Closing, closingRules } from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const closed = (facts: Partial<Closing>): Example<Closing> => ({
  subject: {
    closedOn: day("2026-11-20"),
    relationshipEndsOn: day("2026-11-20"),
    ground: "noGround",
    conclusion: "The goals have been reached and no services are needed any more.",
    ...facts,
  },
  today: day("2026-11-23"),
});

/** Examples of the rules about closing a client relationship. */
export const closingExamples: ExamplesOf<typeof closingRules> = {
  "casework/closing-says-there-is-no-ground": {
    recorded: closed({}),
    notDocumented: closed({ conclusion: undefined }),
    groundMissing: closed({ ground: undefined }),
    otherGround: closed({ ground: "other", groundText: "The client has not answered letters." }),
  },
  "casework/closing-says-when-and-why": {
    recorded: closed({}),
    endDayMissing: closed({ relationshipEndsOn: undefined }),
    groundMissing: closed({ ground: undefined }),
  },
};
