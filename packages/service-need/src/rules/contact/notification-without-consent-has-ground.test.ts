import { localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../contact/schema.ts";
import { said } from "../../fixtures/judge.ts";
import { notificationWithoutConsentHasGround as rule } from "./notification-without-consent-has-ground.ts";

const notified = (rest: Partial<Contact> = {}): Contact => ({
  receivedAt: localDateTime("2026-04-27T09:00"),
  kind: "notification",
  contactBy: "authority",
  notifierCode: "24",
  dutyHolder: true,
  channel: "secureMessage",
  consent: false,
  needs: ["3"],
  situation: "Vuokra maksamatta.",
  ...rest,
});

const at = { on: "2026-04-27" };

describe("a notification by somebody obliged to notify", () => {
  it("is made with consent, or on a ground of the act", () => {
    expect(said(rule, notified({ consent: true }), at)).toBe("satisfied consentGiven");
    expect(said(rule, notified({ ground: "evidentlyUnable" }), at)).toBe("satisfied groundRecorded");
    expect(said(rule, notified({ ground: "childInterest" }), at)).toBe("satisfied groundRecorded");
  });

  it("is warned of when it has neither", () => {
    expect(said(rule, notified(), at)).toBe("breached consentMissing at ground");
    expect(said(rule, notified({ consent: undefined }), at)).toBe("breached consentMissing at ground");
  });

  it("may come from anybody who is not obliged, without consent", () => {
    expect(said(rule, notified({ dutyHolder: false, notifierCode: "4" }), at)).toBe("satisfied anyoneMayNotify");
  });

  it("was no matter before the act", () => {
    expect(said(rule, notified({ receivedAt: localDateTime("2015-03-31T09:00") }), at)).toBe("notApplicable notInForce");
  });
});
