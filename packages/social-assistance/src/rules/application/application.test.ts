import { localDate, localDateTime } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssistanceApplication } from "../../application/schema.ts";
import { judged } from "../../fixtures/judged.ts";
import type { ApplicationHandling } from "../../handling/application-handling.ts";
import { assistanceIsDecidedBySeventhWeekday } from "./assistance-is-decided-by-seventh-weekday.ts";
import { missingDataIsAskedBySeventhWeekday } from "./missing-data-is-asked-by-seventh-weekday.ts";
import { supplementaryApplicationFollowsBasicDecision } from "./supplementary-application-follows-basic-decision.ts";
import { urgentAssistanceIsDecidedByNextWeekday } from "./urgent-assistance-is-decided-by-next-weekday.ts";

const day = localDate;
const late = { today: "2026-12-31" };
const application: AssistanceApplication = {
  receivedAt: localDateTime("2026-05-04T08:20"),
  kind: "supplementary",
  urgent: false,
  complete: true,
  basicDecisionForPeriod: true,
};
const { basicDecisionForPeriod: _, ...unknown } = application;
const incomplete: AssistanceApplication = { ...application, receivedAt: localDateTime("2026-11-02T10:00"), complete: false };
const old = localDateTime("2016-12-30T10:00");

describe("a supplementary application follows Kela's decision", () => {
  const rule = supplementaryApplicationFollowsBasicDecision;
  const examples: readonly Example<AssistanceApplication>[] = [
    ["satisfied basicDecisionMade", application],
    ["satisfied specialReason", { ...application, basicDecisionForPeriod: false, specialReason: "Ruokaa ei ole" }],
    ["satisfied specialReason", { ...unknown, specialReason: "Ruokaa ei ole" }],
    ["breached basicDecisionMissing warning at basicDecisionForPeriod", { ...application, basicDecisionForPeriod: false }],
    ["undetermined notKnown for basicDecisionForPeriod", unknown],
    ["notApplicable notInForce", { ...application, receivedAt: localDateTime("2022-12-31T10:00"), basicDecisionForPeriod: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("missing data is asked for by the seventh weekday", () => {
  const rule = missingDataIsAskedBySeventhWeekday;
  const examples: readonly Example<AssistanceApplication>[] = [
    ["satisfied askedInTime", { ...incomplete, completionAskedOn: day("2026-11-11") }, late],
    ["breached askedLate error at completionAskedOn", { ...incomplete, completionAskedOn: day("2026-11-12") }, late],
    [
      "breached askedLate error at completionAskedOn",
      { ...incomplete, completionAskedOn: day("2026-11-12"), completedOn: day("2026-11-16") },
      late,
    ],
    ["undetermined running for completionAskedOn", incomplete, { today: "2026-11-11" }],
    ["breached notAsked error at completionAskedOn", incomplete, { today: "2026-11-12" }],
    ["notApplicable complete", application, late],
    ["notApplicable completedUnasked", { ...incomplete, completedOn: day("2026-11-05") }, late],
    ["notApplicable notInForce", { ...incomplete, receivedAt: old }, late],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("assistance is decided by the seventh weekday", () => {
  const rule = assistanceIsDecidedBySeventhWeekday;
  const completed = { ...incomplete, completedOn: day("2026-11-16") };
  const waiting = { ...incomplete, completionDueOn: day("2026-11-20") };
  const examples: readonly Example<ApplicationHandling>[] = [
    ["satisfied decidedInTime", { application, decidedOn: day("2026-05-13") }, late],
    // Ascension Day, 14 May, is no weekday; the limit had passed before it.
    ["breached decidedLate error at decidedOn", { application, decidedOn: day("2026-05-15") }, late],
    ["undetermined running for decidedOn", { application }, { today: "2026-05-13" }],
    ["breached notDecided error at decidedOn", { application }, { today: "2026-05-14" }],
    ["satisfied decidedInTime", { application: completed, decidedOn: day("2026-11-25") }, late],
    ["breached decidedLate error at decidedOn", { application: completed, decidedOn: day("2026-11-26") }, late],
    ["undetermined incomplete for application.completedOn", { application: incomplete }, late],
    ["undetermined incomplete for application.completedOn", { application: waiting }, { today: "2026-11-20" }],
    ["undetermined running for decidedOn", { application: waiting }, { today: "2026-12-01" }],
    ["breached notDecided error at decidedOn", { application: waiting }, { today: "2026-12-02" }],
    ["satisfied decidedEarlier", { application: incomplete, decidedOn: day("2026-11-03") }, late],
    ["notApplicable urgent", { application: { ...application, urgent: true } }, late],
    ["notApplicable notInForce", { application: { ...application, receivedAt: old } }, late],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("says from which event the weekdays are counted", () => {
    const startOf = (subject: ApplicationHandling, today: string) =>
      evaluate([rule], subject, { asOf: day(today), today: day(today) })[0]?.deadline?.startEvent;
    expect(startOf({ application }, "2026-05-05")).toBe("application");
    expect(startOf({ application: completed }, "2026-11-17")).toBe("completion");
    expect(startOf({ application: waiting }, "2026-11-23")).toBe("completionDue");
  });
});

describe("urgent assistance is decided by the next weekday", () => {
  const rule = urgentAssistanceIsDecidedByNextWeekday;
  const urgent = { ...application, urgent: true, receivedAt: localDateTime("2026-05-22T13:10") };
  const eve = { ...urgent, receivedAt: localDateTime("2026-06-18T13:10") };
  const examples: readonly Example<ApplicationHandling>[] = [
    ["satisfied decidedInTime", { application: urgent, decidedOn: day("2026-05-22") }, late],
    ["satisfied decidedInTime", { application: urgent, decidedOn: day("2026-05-25") }, late],
    ["breached decidedLate error at decidedOn", { application: urgent, decidedOn: day("2026-05-26") }, late],
    [
      "breached decidedLate error at decidedOn",
      { application: urgent, decidedOn: day("2026-05-25") },
      { ...late, options: { saturdayCounts: true } },
    ],
    ["breached decidedLate error at decidedOn", { application: eve, decidedOn: day("2026-06-22") }, late],
    ["satisfied decidedInTime", { application: eve, decidedOn: day("2026-06-22") }, { ...late, options: { evesCount: false } }],
    ["undetermined running for decidedOn", { application: urgent }, { today: "2026-05-25" }],
    ["breached notDecided error at decidedOn", { application: urgent }, { today: "2026-05-26" }],
    ["notApplicable notUrgent", { application }, late],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("the periods of an application", () => {
  const rules = [assistanceIsDecidedBySeventhWeekday, urgentAssistanceIsDecidedByNextWeekday];
  const days = fc.integer({ min: 0, max: 27 }).map((n) => day(`2026-07-${String(n + 1).padStart(2, "0")}`));

  it("never turn late into met as days go by", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.boolean(), days, days, (rule, urgent, a, b) => {
        const subject = { application: { ...application, urgent, receivedAt: localDateTime("2026-07-01T09:00") } };
        const stateOn = (today: typeof a) => evaluate([rule], subject, { asOf: today, today })[0]?.deadline?.state;
        const [earlier, later] = a < b ? [a, b] : [b, a];
        return stateOn(earlier) !== "late" || stateOn(later) === "late";
      }),
    );
  });
});
