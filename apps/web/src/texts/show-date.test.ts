import { localDate, localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { readDate, readPartialDate, readTime, showDate, showDateTime, showNearDate, showPartialDate } from "./show-date.ts";
import { finnishDate, finnishTime, showInstantTime } from "./show-instant.ts";

describe("dates as people write them", () => {
  it("are shown without leading zeros and read with or without them", () => {
    expect(showDate(localDate("2026-02-09"))).toBe("9.2.2026");
    expect(readDate("9.2.2026")).toBe("2026-02-09");
    expect(readDate(" 09.02.2026 ")).toBe("2026-02-09");
    expect(readDate("2026-02-09")).toBe("2026-02-09");
  });

  it.each(["30.2.2026", "9.2.26", "huomenna", "", "9/2/2026"])("do not come of %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    ["2026", "2026"],
    ["2026-02", "2/2026"],
    ["2026-02-09", "9.2.2026"],
  ])("may be a part of a date: %s is written %s", (date, text) => {
    expect(showPartialDate(date)).toBe(text);
    expect(readPartialDate(text)).toBe(date);
  });

  it.each(["13/2026", "0/2026", "26", "30.2.2026", "2/26"])("no part of a date comes of %j", (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });

  it("are near with their weekday", () => {
    expect(showNearDate(localDate("2026-02-18"), "fi")).toBe("ke\u00a018.2.2026");
    expect(showNearDate(localDate("2026-02-18"), "sv")).toBe("on\u00a018.2.2026");
  });

  it("have their time of day the way of the language", () => {
    const moment = localDateTime("2026-02-09T09:05");
    expect(showDateTime(moment, "fi")).toBe("9.2.2026 klo\u00a09.05");
    expect(showDateTime(moment, "en")).toBe("9.2.2026 09:05");
    expect([readTime("9.05"), readTime("09:05"), readTime("24.00"), readTime("9")]).toEqual(["09:05", "09:05", undefined, undefined]);
  });
});

describe("instants of the server", () => {
  it("are told by the clock in Finland, summer and winter", () => {
    expect(finnishTime("2026-01-31T22:30:00Z")).toBe("2026-02-01T00:30");
    expect(finnishDate("2026-06-30T21:15:00Z")).toBe("2026-07-01");
    expect(showInstantTime("2026-02-11T12:02:00Z", "fi")).toBe("14.02");
    expect(showInstantTime("2026-02-11T12:02:00Z", "sv")).toBe("14:02");
  });
});
