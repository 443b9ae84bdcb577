import { localDate as day } from "@koonti/core";
import type { Encounter, encounterRules, Visit, visitRules } from "@koonti/outreach";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-20");

const met = (facts: Partial<Encounter>): Example<Encounter> => ({
  subject: { metOn: day("2026-11-18"), place: "Railway station", identified: false, needs: ["2"], ...facts },
  today,
});
const visited = (facts: Partial<Visit>): Example<Visit> => ({
  subject: { visitedOn: day("2026-11-18"), placeKind: "substanceDayCentre", identityRequired: false, turnedAway: false, ...facts },
  today,
});

/** Examples of the rules about an encounter of outreach work. */
export const encounterExamples: ExamplesOf<typeof encounterRules> = {
  "outreach/advice-is-given": {
    given: met({ guidanceGiven: true }),
    notGiven: met({ guidanceGiven: false }),
    notRecorded: met({}),
  },
  "outreach/unidentified-encounter-leaves-no-key": {
    noKey: met({}),
    nameRecorded: met({ name: "Testi Asiakas-12" }),
    keyRecorded: met({ linkingKey: "red-jacket-7" }),
    identified: met({ identified: true, name: "Testi Asiakas-12" }),
  },
  "outreach/anonymous-advice-and-the-duty-to-record": {
    notSettled: met({ guidanceGiven: true }),
    identified: met({ identified: true }),
  },
};

/** Examples of the rules about a visit to a low-threshold place. */
export const visitExamples: ExamplesOf<typeof visitRules> = {
  "outreach/day-centre-asks-no-identity": {
    notAsked: visited({}),
    required: visited({ identityRequired: true }),
    otherPlace: visited({ placeKind: "meetingPlace", identityRequired: true }),
  },
  "outreach/day-centre-lets-the-intoxicated-in": {
    letIn: visited({}),
    turnedAwayIntoxicated: visited({ turnedAway: true, turnAwayReason: "intoxicated" }),
    turnedAwayForOther: visited({ turnedAway: true, turnAwayReason: "violence" }),
    reasonMissing: visited({ turnedAway: true }),
    otherPlace: visited({ placeKind: "meetingPlace", turnedAway: true, turnAwayReason: "intoxicated" }),
  },
};
