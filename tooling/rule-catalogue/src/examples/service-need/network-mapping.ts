import { localDate as day } from "@koonti/core";
import type { NetworkMapping, networkMappingRules } from "@koonti/service-need";
import type { Example, ExamplesOf } from "../../example.ts";

const mapped = (facts: Partial<NetworkMapping>): Example<NetworkMapping> => ({
  subject: { mappedOn: day("2026-11-12"), ...facts },
  today: day("2026-11-16"),
});

/** Examples of the rules about mapping the close network. */
export const networkMappingExamples: ExamplesOf<typeof networkMappingRules> = {
  "service-need/network-is-mapped-with-consent-or-ground": {
    consentGiven: mapped({ consent: true }),
    groundNotOfLaw: mapped({ consent: false, ground: "other", groundText: "Useful for planning" }),
    evidentlyUnable: mapped({ consent: false, ground: "evidentlyUnable", informationNecessary: true }),
    childInterest: mapped({ consent: false, ground: "childInterest" }),
    groundMissing: mapped({ consent: false }),
    notNecessary: mapped({ consent: false, ground: "evidentlyUnable", informationNecessary: false }),
    necessityNotRecorded: mapped({ consent: false, ground: "evidentlyUnable" }),
  },
};
