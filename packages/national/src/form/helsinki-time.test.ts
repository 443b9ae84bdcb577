import { localDateTime } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentOf, wallClockAt } from "./helsinki-time.ts";

/** What the platform's own time-zone data says, as an independent oracle. */
const byPlatform = (instant: Date): string => {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", dateStyle: "short", timeStyle: "short" }).format(instant);
  return parts.replace(" ", "T");
};

const instants = fc.date({ min: new Date("1997-01-01T00:00:00Z"), max: new Date("2037-12-31T00:00:00Z"), noInvalidDate: true });

describe("wallClockAt", () => {
  it.each([
    ["2026-01-15T09:30:00+02:00", "2026-01-15T09:30"],
    ["2026-07-01T06:30:00Z", "2026-07-01T09:30"],
    ["2026-06-30T23:30:00.123-01:00", "2026-07-01T03:30"],
    ["2026-03-29T00:59:59Z", "2026-03-29T02:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29T04:00"],
    ["2026-10-25T00:59:00Z", "2026-10-25T03:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25T03:00"],
    ["2026-12-31T23:00:00Z", "2027-01-01T01:00"],
  ])("shows %s as %s", (moment, expected) => {
    expect(wallClockAt(moment)).toBe(expected);
  });

  it.each(["2026", "2026-05-31", "2026-02-30T10:00:00Z", "2026-05-31T10:00:00", "x"])("shows nothing for %s", (text) => {
    expect(wallClockAt(text)).toBeUndefined();
  });

  it("agrees with the platform's time-zone data", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(wallClockAt(instant.toISOString())).toBe(byPlatform(instant));
      }),
    );
  });
});

describe("momentOf", () => {
  it.each([
    ["2026-01-15T09:30", "2026-01-15T09:30:00+02:00"],
    ["2026-07-01T09:30", "2026-07-01T09:30:00+03:00"],
    ["2026-03-29T02:59", "2026-03-29T02:59:00+02:00"],
    ["2026-03-29T04:00", "2026-03-29T04:00:00+03:00"],
    ["2026-10-25T03:30", "2026-10-25T03:30:00+03:00"],
    ["2026-10-25T04:00", "2026-10-25T04:00:00+02:00"],
  ])("gives %s its offset", (time, expected) => {
    expect(momentOf(localDateTime(time))).toBe(expected);
  });

  it("is undone by wallClockAt, but for the hour that the clocks skip", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const time = localDateTime(byPlatform(instant));
        expect(wallClockAt(momentOf(time))).toBe(time);
      }),
    );
  });
});
