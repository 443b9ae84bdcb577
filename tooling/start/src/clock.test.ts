import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { machineClock } from "./clock.ts";

describe("machineClock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["2026-02-09T21:59:59.000Z", "2026-02-09"],
    ["2026-02-09T22:00:00.000Z", "2026-02-10"],
    ["2026-07-09T20:59:59.000Z", "2026-07-09"],
    ["2026-07-09T21:00:00.000Z", "2026-07-10"],
  ])("at %s says that it is %s in Finland", (instant, day) => {
    vi.setSystemTime(instant);
    expect(machineClock.today()).toBe(day);
    expect(machineClock.now()).toBe(instant);
  });
});
