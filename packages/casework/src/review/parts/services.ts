import { mattersOf } from "../../matter/matters-of.ts";
import { servicesRules } from "../../rules/index.ts";
import { reviewPart } from "../review-part.ts";

/** The start of services is asked of each matter; shown at the first service once one has begun. */
export const servicesParts = [
  reviewPart({
    rules: servicesRules,
    subjects: (record) =>
      mattersOf(record).map(({ initiation, initiatedOn, services: [first] }) => ({
        subject: { initiatedOn, implementedOn: first?.content.startedOn, extensionGround: first?.content.extensionGround },
        asOf: initiatedOn,
        documentId: (first ?? initiation).id,
        documentKind: (first ?? initiation).kind,
      })),
  }),
];
