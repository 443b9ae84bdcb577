import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { assessmentStartsWithoutDelay as rule } from "./assessment-starts-without-delay.ts";

const initiated = { contactOn: localDate("2026-02-09"), initiatedOn: localDate("2026-02-09") };

describe("the start without delay", () => {
  it("is left to a professional: the act has no number", () => {
    const subject = { ...initiated, startedOn: localDate("2026-02-20") };
    expect(said(rule, subject, { on: "2026-02-20" })).toBe("undetermined startedAfter");
    expect(judge(rule, subject, { on: "2026-02-20" }).message?.params).toMatchObject({ weekdays: 9 });
    expect(said(rule, initiated, { on: "2026-06-30" })).toBe("undetermined notStarted");
    expect(judge(rule, initiated, { on: "2026-06-30" }).deadline).toBeUndefined();
  });

  it("is held against the county's own target where there is one", () => {
    const options = { assessmentStartTargetWeekdays: 5 };
    expect(said(rule, initiated, { on: "2026-02-16", options })).toBe("undetermined targetRunning for startedOn");
    expect(said(rule, initiated, { on: "2026-02-17", options })).toBe("breached targetMissed at startedOn");
    expect(said(rule, { ...initiated, startedOn: localDate("2026-02-16") }, { on: "2026-02-17", options })).toBe("satisfied targetMet");
    expect(said(rule, { ...initiated, startedOn: localDate("2026-02-17") }, { on: "2026-02-17", options })).toBe(
      "breached targetMissed at startedOn",
    );
    expect(judge(rule, initiated, { on: "2026-02-17", options })).toMatchObject({
      severity: "warning",
      message: { params: { weekdays: 6 } },
      deadline: {
        startEvent: "initiation",
        start: "2026-02-09",
        target: "2026-02-16",
        counting: { unit: "workingDays", n: 5 },
        provision: { act: "SHL", section: "36" },
      },
    });
  });

  it("counts from the contact where initiation is not recorded", () => {
    const at = { on: "2026-02-10", options: { assessmentStartTargetWeekdays: 5 } };
    expect(judge(rule, { contactOn: localDate("2026-02-09") }, at).deadline).toMatchObject({ startEvent: "contact", start: "2026-02-09" });
  });

  it("counts from initiation, also where a contact came before it or none is recorded", () => {
    const at = { on: "2026-02-12", options: { assessmentStartTargetWeekdays: 5 } };
    const initiatedOn = localDate("2026-02-10");
    expect(judge(rule, { ...initiated, initiatedOn }, at).deadline).toMatchObject({ startEvent: "initiation", start: initiatedOn });
    expect(judge(rule, { initiatedOn }, at).deadline).toMatchObject({ startEvent: "initiation", start: initiatedOn });
  });

  it("is not asked when there is nothing to start from or no assessment is made", () => {
    expect(said(rule, {}, { on: "2026-02-10" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...initiated, declinedOn: localDate("2026-02-09") }, { on: "2026-02-10" })).toBe("notApplicable declined");
    expect(said(rule, { initiatedOn: localDate("2015-03-31") }, { on: "2026-02-10" })).toBe("notApplicable notInForce");
  });
});
