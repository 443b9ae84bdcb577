import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { isMinor, type MinorsDenial } from "./minors-denial.ts";

/**
 * What a minor has denied for a weighty reason is not given to the guardian, unless the denial is clearly against the child's interest. Both
 * are judged by a professional.
 */
export const minorsDenialIsKept = defineRule<MinorsDenial>()({
  id: "access/minors-denial-is-kept",
  ref: "ATL-51",
  legalBasis: [provision("ATL", "51")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["kept", "denialDidNotHold", "givenDespiteDenial", "notJudged", "ofAge"],
  eventDate: ({ deniedOn }) => deniedOn,
  appliesWhen: (denial) => (isMinor(denial) ? true : "ofAge"),
  check({ isReasonWeighty, isAgainstInterest, givenToGuardianOn }, { pass, fail, undetermined }) {
    if (givenToGuardianOn === undefined) return pass("kept");
    if (isReasonWeighty === false || isAgainstInterest === true) return pass("denialDidNotHold");
    if (isReasonWeighty === undefined) return undetermined("notJudged", ["isReasonWeighty"], { givenToGuardianOn });
    if (isAgainstInterest === undefined) return undetermined("notJudged", ["isAgainstInterest"], { givenToGuardianOn });
    return fail("givenDespiteDenial", ["givenToGuardianOn"], { givenToGuardianOn });
  },
});
