import { addDays, localDate, maxDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import type { StartOfAssessment } from "../../timing/assessment-timing.ts";
import { assessmentStartsBySeventhWeekday as rule } from "./assessment-starts-by-seventh-weekday.ts";

const aged80 = (contactOn: string, rest: Partial<StartOfAssessment> = {}): StartOfAssessment => ({
  contactOn: localDate(contactOn),
  contactBy: "self",
  birthDate: localDate("1946-05-01"),
  highestCareAllowance: false,
  disabledPerson: false,
  ...rest,
});

const started = (on: string) => ({ startedOn: localDate(on) });

describe("the seven-weekday start", () => {
  it.each([
    ["a person of 80 contacting on a Monday", aged80("2026-11-02"), "2026-11-11"],
    ["the daughter of a person of 80 contacting on a Friday", aged80("2026-11-06", { contactBy: "closePerson" }), "2026-11-17"],
    [
      "a disabled person before the first of May",
      aged80("2026-04-29", { birthDate: localDate("1980-01-01"), disabledPerson: true }),
      "2026-05-11",
    ],
    ["a person of 90 before Epiphany", aged80("2027-01-04", { birthDate: localDate("1936-06-06") }), "2027-01-14"],
    [
      "a person with the highest care allowance",
      aged80("2026-11-02", { birthDate: localDate("1990-01-01"), highestCareAllowance: true }),
      "2026-11-11",
    ],
    ["a legal representative over Easter", aged80("2026-03-30", { contactBy: "legalRepresentative" }), "2026-04-10"],
  ])("counts for %s", (_, subject, target) => {
    const { deadline } = judge(rule, subject, { on: target });
    expect(deadline).toMatchObject({ target, state: "open", startEvent: "contact", counting: { unit: "workingDays", n: 7 } });
  });

  it("is met on the seventh weekday and broken on the eighth", () => {
    expect(said(rule, aged80("2026-11-02", started("2026-11-11")), { on: "2026-11-30" })).toBe("satisfied startedInTime");
    expect(said(rule, aged80("2026-11-02", started("2026-11-12")), { on: "2026-11-30" })).toBe("breached startedLate at startedOn");
  });

  it("runs to its last day and is broken the day after when nothing has started", () => {
    expect(said(rule, aged80("2026-11-02"), { on: "2026-11-11" })).toBe("undetermined running for startedOn");
    expect(said(rule, aged80("2026-11-02"), { on: "2026-11-12" })).toBe("breached notStarted at startedOn");
  });

  it("does not take a start in the future for one that has happened", () => {
    expect(said(rule, aged80("2026-11-02", started("2026-11-10")), { on: "2026-11-09" })).toBe("undetermined running for startedOn");
  });
});

describe("whom the seven weekdays concern", () => {
  const at = { on: "2026-11-02" };

  it("is nobody for a contact by an authority or another person", () => {
    expect(said(rule, aged80("2026-11-02", { contactBy: "authority" }), at)).toBe("notApplicable otherContact");
    expect(said(rule, aged80("2026-11-02", { contactBy: "otherPerson" }), at)).toBe("notApplicable otherContact");
  });

  it("is no other adult, whatever support they need", () => {
    expect(said(rule, aged80("2026-11-02", { birthDate: localDate("1991-01-01") }), at)).toBe("notApplicable otherGroup");
  });

  it("is nobody when no contact was made or no assessment is made", () => {
    expect(said(rule, { birthDate: localDate("1940-01-01") }, at)).toBe("notApplicable noContact");
    expect(said(rule, aged80("2026-11-02", { declinedOn: localDate("2026-11-02") }), at)).toBe("notApplicable declined");
  });

  it("is asked where facts are missing, one ground being enough", () => {
    const { birthDate: _, ...unknown } = aged80("2026-11-02", { disabledPerson: undefined });
    expect(said(rule, unknown, at)).toBe("undetermined groupUnknown for birthDate, disabledPerson");
    expect(judge(rule, unknown, at).missing).toEqual(["birthDate", "disabledPerson"]);
    expect(said(rule, { ...unknown, highestCareAllowance: true }, at)).toBe("undetermined running for startedOn");
    expect(said(rule, aged80("2026-11-02", { contactBy: undefined }), at)).toBe("undetermined contactUnknown for contactBy");
  });

  it("includes the seventy-fifth birthday unless the county reads the act to the letter", () => {
    const birthday = aged80("2026-11-02", { birthDate: localDate("1951-11-02") });
    expect(said(rule, birthday, at)).toBe("undetermined running for startedOn");
    expect(said(rule, birthday, { ...at, options: { age75Included: false } })).toBe("notApplicable otherGroup");
    const dayAfter = aged80("2026-11-03", { birthDate: localDate("1951-11-02") });
    expect(said(rule, dayAfter, { on: "2026-11-03", options: { age75Included: false } })).toBe("undetermined running for startedOn");
  });
});

describe("the readings of the seven weekdays", () => {
  const contact = aged80("2026-04-29", { birthDate: localDate("1980-01-01"), disabledPerson: true });

  it("warns of a start that is late only when Saturdays count", () => {
    const at = { on: "2026-05-11", options: { saturdayCounts: true } };
    expect(said(rule, { ...contact, ...started("2026-05-11") }, at)).toBe("breached startedLate (warning) at startedOn");
    expect(judge(rule, { ...contact, ...started("2026-05-11") }, at).deadline?.target).toBe("2026-05-08");
    expect(said(rule, { ...contact, ...started("2026-05-12") }, { ...at, on: "2026-05-12" })).toBe("breached startedLate at startedOn");
    expect(said(rule, { ...contact, ...started("2026-05-08") }, at)).toBe("satisfied startedInTime");
  });

  it("moves a last day on an eve when the authority's own deadlines are extended", () => {
    const beforeChristmas = aged80("2026-12-15");
    expect(judge(rule, beforeChristmas, { on: "2026-12-20" }).deadline?.target).toBe("2026-12-24");
    expect(judge(rule, beforeChristmas, { on: "2026-12-20", options: { extendAuthorityDeadlines: true } }).deadline?.target).toBe(
      "2026-12-28",
    );
    expect(judge(rule, beforeChristmas, { on: "2026-12-20", options: { evesCount: false } }).deadline?.target).toBe("2026-12-28");
  });

  it("shows the choices it was made by", () => {
    expect(judge(rule, contact, { on: "2026-05-01" }).options).toEqual({
      saturdayCounts: false,
      evesCount: true,
      extendAuthorityDeadlines: false,
      age75Included: true,
    });
  });
});

describe("the law of the day", () => {
  it("is that of the contact and begins on 1.1.2025", () => {
    const at = { on: "2026-01-01" };
    expect(said(rule, aged80("2024-12-31"), at)).toBe("notApplicable notInForce");
    expect(said(rule, aged80("2025-01-01"), { ...at, today: "2025-01-02" })).toBe("undetermined running for startedOn");
  });
});

describe("time", () => {
  const dates = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(localDate("2025-01-01"), n));

  it("never turns a late start into one in time", () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 60 }), (contactOn, startedOn, later) => {
        const subject = { ...aged80(contactOn), startedOn };
        const today = maxDate(contactOn, startedOn);
        const first = judge(rule, subject, { on: today });
        const after = addDays(today, later);
        expect(judge(rule, subject, { on: after }).outcome).toBe(first.outcome);
      }),
    );
  });
});
