import { localDate as day, localDateTime } from "@koonti/core";
import type { Contact, contactRules } from "@koonti/service-need";
import type { Example, ExamplesOf } from "../../example.ts";

const notified = (facts: Partial<Contact>): Example<Contact> => ({
  subject: {
    receivedAt: localDateTime("2026-11-02T10:15"),
    kind: "notification",
    contactBy: "authority",
    notifierCode: "10",
    dutyHolder: true,
    channel: "phone",
    needs: [],
    situation: "The person was found outdoors at night and did not know the way home.",
    ...facts,
  },
  today: day("2026-11-02"),
});

/** Examples of the rules about a contact. */
export const contactExamples: ExamplesOf<typeof contactRules> = {
  "service-need/notification-without-consent-has-ground": {
    groundRecorded: notified({ consent: false, ground: "evidentlyUnable" }),
    consentGiven: notified({ consent: true }),
    anyoneMayNotify: notified({ contactBy: "otherPerson", notifierCode: "4", dutyHolder: false }),
    consentMissing: notified({ consent: false }),
  },
};
