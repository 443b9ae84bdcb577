import { addDays, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { currentAssignment } from "./current.ts";

const first = assigned({ namedOn: localDate("2026-01-16"), ownWorker: WORKERS.counsellor });
const second = assigned({ namedOn: localDate("2026-03-02"), ownWorker: WORKERS.nurse });

describe("the assignment in force", () => {
  it("is the newest made on the day or before, in whatever order they come", () => {
    expect(currentAssignment([second, first], localDate("2026-03-01"))).toBe(first);
    expect(currentAssignment([second, first], localDate("2026-03-02"))).toBe(second);
    expect(currentAssignment([first, second], localDate("2026-12-31"))).toBe(second);
  });

  it("is none before the first", () => {
    expect(currentAssignment([first, second], localDate("2026-01-15"))).toBeUndefined();
    expect(currentAssignment([], localDate("2026-01-15"))).toBeUndefined();
  });

  it("is the last recorded of those made on one day", () => {
    const corrected = { ...first, ownWorker: WORKERS.socialWorkerInOffice };
    expect(currentAssignment([first, corrected], localDate("2026-01-16"))).toBe(corrected);
  });

  it("is never one of the future, and nothing newer is passed over", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(localDate("2026-01-01"), n));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, (days, on) => {
        const found = currentAssignment(
          days.map((namedOn) => assigned({ namedOn })),
          on,
        );
        const made = days.filter((one) => one <= on).toSorted();
        expect(found?.namedOn).toBe(made.at(-1));
      }),
    );
  });
});
