import { DEFAULT_CALENDAR, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { dueOf } from "./due.ts";

const on = (dueOn: string, today: string) => dueOf({ dueOn: localDate(dueOn) }, localDate(today), DEFAULT_CALENDAR);

describe("how near a due date is", () => {
  it("is told in working days, the first not counted", () => {
    expect(on("2026-02-20", "2026-02-17")).toMatchObject({ kind: "left", count: 3 });
    expect(on("2026-02-23", "2026-02-17")).toMatchObject({ kind: "left", count: 4 });
  });

  it("has words of its own for today and tomorrow", () => {
    expect(on("2026-02-17", "2026-02-17").kind).toBe("today");
    expect(on("2026-02-18", "2026-02-17").kind).toBe("tomorrow");
  });

  it("is told as lateness in working days", () => {
    expect(on("2026-02-13", "2026-02-17")).toMatchObject({ kind: "late", count: 2, unit: "workingDays" });
  });

  it("over a weekend is told in plain days, since no working day has passed", () => {
    expect(on("2026-02-13", "2026-02-15")).toMatchObject({ kind: "late", count: 2, unit: "days" });
  });

  it("does not count a public holiday", () => {
    expect(on("2026-04-07", "2026-04-02")).toMatchObject({ kind: "left", count: 1 });
  });

  it("without a date tells since when it has waited, and never less than nothing", () => {
    const waited = dueOf({ waitingSince: localDate("2026-01-30") }, localDate("2026-02-17"), DEFAULT_CALENDAR);
    expect(waited).toMatchObject({ kind: "waiting", count: 12 });
    expect(dueOf({ waitingSince: localDate("2026-02-18") }, localDate("2026-02-17"), DEFAULT_CALENDAR)).toMatchObject({ count: 0 });
    expect(dueOf({}, localDate("2026-02-17"), DEFAULT_CALENDAR).kind).toBe("none");
  });
});
