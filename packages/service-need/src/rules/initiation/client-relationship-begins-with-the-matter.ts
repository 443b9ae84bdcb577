import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Initiation } from "../../initiation/schema.ts";

/**
 * The client relationship begins by application, or when the handling of an otherwise initiated matter starts: on the day of an application,
 * else on the day of initiation at the earliest.
 */
export const clientRelationshipBeginsWithTheMatter = defineRule<Initiation>()({
  id: "service-need/client-relationship-begins-with-the-matter",
  ref: "SHL-34",
  legalBasis: [provision("SHL", "34")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["begunInOrder", "beforeInitiation", "notOnDayOfApplication", "startNotRecorded"],
  eventDate: ({ initiatedAt }) => dateOf(initiatedAt),
  appliesWhen: () => true,
  check({ initiatedAt, mode, clientRelationshipStart }, { pass, fail, undetermined }) {
    const initiatedOn = dateOf(initiatedAt);
    if (clientRelationshipStart === undefined) return undetermined("startNotRecorded", ["clientRelationshipStart"]);
    const params = { initiatedOn, clientRelationshipStart };
    const path = ["clientRelationshipStart"];
    if (clientRelationshipStart < initiatedOn) return fail("beforeInitiation", path, params);
    const isLater = clientRelationshipStart > initiatedOn;
    return mode === "application" && isLater ? fail("notOnDayOfApplication", path, params) : pass("begunInOrder", params);
  },
});
