import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { TalkHandling } from "../../handling/talk-handling.ts";

/** When the client asks for it, Kela and the county talk with the client together, unless a joint talk is evidently unfounded. */
export const jointTalkIsHeldWhenAsked = defineRule<TalkHandling>()({
  id: "social-assistance/joint-talk-is-held-when-asked",
  ref: "TTL-14d",
  legalBasis: [provision("TTL", "14 d")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  messageKeys: ["heldTogether", "unfounded", "heldWithoutKela", "notHeldYet", "notAsked"],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen: ({ jointWithKela }) => (jointWithKela === true ? true : "notAsked"),
  check({ heldOn, withKela, jointUnfoundedReason }, { pass, fail, undetermined }) {
    if (withKela === true) return pass("heldTogether");
    if (jointUnfoundedReason) return pass("unfounded");
    return heldOn === undefined ? undetermined("notHeldYet", ["heldOn", "withKela"]) : fail("heldWithoutKela", ["withKela"]);
  },
});
