import { localDate as day } from "@koonti/core";
import type { KelaStatement, kelaStatementRules, TalkHandling, talkRules } from "@koonti/social-assistance";
import type { Example, ExamplesOf } from "../../example.ts";

const asked = (facts: Partial<TalkHandling>, today = "2026-11-20"): Example<TalkHandling> => ({
  subject: { requestedOn: day("2026-11-02"), ...facts },
  today: day(today),
});
const together = (facts: Partial<TalkHandling>): Example<TalkHandling> => asked({ jointWithKela: true, ...facts });

const stated = (facts: Partial<KelaStatement>): Example<KelaStatement> => ({
  subject: {
    sentOn: day("2026-11-16"),
    topic: "otherBasicCosts",
    clientHeardOn: day("2026-11-12"),
    clientInformed: true,
    onlyNecessaryData: true,
    ...facts,
  },
  today: day("2026-11-20"),
});

/** Examples of the rules about a personal talk. */
export const talkExamples: ExamplesOf<typeof talkRules> = {
  "social-assistance/talk-is-held-by-seventh-weekday": {
    heldInTime: asked({ heldOn: day("2026-11-11") }),
    heldLate: asked({ heldOn: day("2026-11-12") }),
    notHeld: asked({}, "2026-11-12"),
    running: asked({}, "2026-11-09"),
  },
  "social-assistance/joint-talk-is-held-when-asked": {
    heldTogether: together({ heldOn: day("2026-11-10"), withKela: true }),
    heldWithoutKela: together({ heldOn: day("2026-11-10"), withKela: false }),
    unfounded: together({ heldOn: day("2026-11-10"), jointUnfoundedReason: "The talk concerns a service of the county only." }),
    notHeldYet: together({}),
    notAsked: asked({}),
  },
};

/** Examples of the rules about a statement to Kela. */
export const kelaStatementExamples: ExamplesOf<typeof kelaStatementRules> = {
  "social-assistance/client-is-heard-before-statement": {
    heardAndInformed: stated({}),
    notHeard: stated({ clientHeardOn: undefined }),
    heardAfterwards: stated({ clientHeardOn: day("2026-11-17") }),
    notInformed: stated({ clientInformed: false }),
  },
  "social-assistance/statement-keeps-to-its-topics": {
    keepsToTopic: stated({}),
    otherTopic: stated({ topic: "other" }),
    moreThanNecessary: stated({ onlyNecessaryData: false }),
    necessityNotRecorded: stated({ onlyNecessaryData: undefined }),
  },
};
