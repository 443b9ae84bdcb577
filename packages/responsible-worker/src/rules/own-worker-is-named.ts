import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { OwnWorkerOfClient } from "../assignment/client-of-own-worker.ts";

const hasEnded = ({ relationshipEnd }: OwnWorkerOfClient, today: string): boolean =>
  relationshipEnd !== undefined && relationshipEnd < today;

/**
 * An own worker is named for the time of the client relationship, unless another responsible worker has been named or naming one is
 * otherwise evidently unnecessary. The act gives no days: from the day after the relationship began the absence is a breach.
 */
export const ownWorkerIsNamed = defineRule<OwnWorkerOfClient>()({
  id: "responsible-worker/own-worker-is-named",
  ref: "SHL-42-a",
  legalBasis: [provision("SHL", "42")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["named", "reasonRecorded", "notNamed", "beginsToday", "noRelationship", "relationshipEnded"],
  appliesWhen: (client, { today }) => {
    if (client.relationshipStart === undefined || client.relationshipStart > today) return "noRelationship";
    return hasEnded(client, today) ? "relationshipEnded" : true;
  },
  check({ relationshipStart, assignment }, { pass, fail, undetermined }, { today }) {
    if (assignment?.ownWorker) return pass("named", { worker: assignment.ownWorker.name, namedOn: assignment.namedOn });
    if (assignment?.noOwnWorkerReason) return pass("reasonRecorded");
    if (relationshipStart === today) return undetermined("beginsToday", ["assignment.ownWorker"]);
    return fail("notNamed", ["assignment", "ownWorker"], { relationshipStart: relationshipStart ?? today });
  },
});
