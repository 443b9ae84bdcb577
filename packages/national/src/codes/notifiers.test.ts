import { describe, expect, it } from "vitest";
import { fieldAt } from "../structure/field-at.ts";
import { contactWithConsent } from "../structures/contact-with-consent.gen.ts";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { NOTIFIER_CODES, NOTIFIER_LABELS, NOTIFIERS } from "./notifiers.ts";

const NAMED = NOTIFIER_CODES.map((code) => ({ code, label: NOTIFIER_LABELS[code] }));

describe("those who notify", () => {
  it("are the codes and the names that a contact with consent accepts, in its order", () => {
    expect(fieldAt(contactWithConsent, ["yhteydenottaja", "taho"])?.codes).toEqual({ oid: NOTIFIERS.oid, only: NAMED });
  });

  it("are of the list that a notification of need takes whole", () => {
    expect(fieldAt(notificationOfNeed, ["ilmoittaja", "taho"])?.codes).toEqual({ oid: NOTIFIERS.oid });
    expect(NOTIFIERS).toMatchObject({ status: "complete", codes: NAMED });
  });
});
