import { addYears, LANGUAGES, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { destroyNotBefore } from "./destroy-not-before.ts";
import { RETENTION, RETENTION_STARTS, type RetentionGroup } from "./groups.ts";
import { RETENTION_GROUP_LABELS } from "./labels.ts";

const GROUPS = Object.keys(RETENTION) as RetentionGroup[];
const day = localDate("2030-05-01");

describe("destroyNotBefore", () => {
  it("keeps a log twelve years (T55)", () => {
    expect(destroyNotBefore("logs", { logEvent: localDate("2026-01-10") })).toEqual({ ok: true, value: "2038-01-10" });
  });

  it("keeps basics two years and the newest permit twelve from the client's death (T57)", () => {
    expect(destroyNotBefore("relationshipBasics", { clientDeath: day })).toEqual({ ok: true, value: "2032-05-01" });
    expect(destroyNotBefore("permitNewest", { clientDeath: day })).toEqual({ ok: true, value: "2042-05-01" });
  });

  // Annex of act 703/2023, written down here a second time.
  it.each([
    ["families", "matterClosed", "2060-05-01"],
    ["workingAge", "matterClosed", "2040-05-01"],
    ["elderly", "matterClosed", "2040-05-01"],
    ["substanceUse", "matterClosed", "2040-05-01"],
    ["disability", "lastMatterClosed", "2040-05-01"],
    ["childProtection", "clientDeath", "2032-05-01"],
    ["familyLawOfChild", "childBirth", "2150-05-01"],
    ["familyLawOther", "matterClosed", "2040-05-01"],
    ["vouchers", "madeOn", "2033-05-01"],
    ["feeDecisions", "validityEnded", "2042-05-01"],
    ["correspondence", "messageSent", "2033-05-01"],
    ["copiesOfStatements", "madeOn", "2035-05-01"],
    ["permitEarlier", "newVersion", "2042-05-01"],
    ["recordings", "recordingUnneeded", "2030-05-01"],
  ] as const)("keeps %s from %s to %s", (group, from, until) => {
    expect(destroyNotBefore(group, { [from]: day })).toEqual({ ok: true, value: until });
  });

  it("keeps what has not begun to count, and says what it waits for", () => {
    for (const group of GROUPS) {
      expect(destroyNotBefore(group, {})).toEqual({ ok: false, error: { kind: "notBegun", missing: RETENTION[group].from } });
    }
  });

  it("ends on the last of February when it began on a leap day", () => {
    expect(destroyNotBefore("vouchers", { madeOn: localDate("2028-02-29") })).toEqual({ ok: true, value: "2031-02-28" });
  });

  it("minds no event but its own, and is never before it", () => {
    const anyDay = fc.integer({ min: 0, max: 60 }).map((years) => addYears(localDate("2000-01-31"), years));
    fc.assert(
      fc.property(fc.constantFrom(...GROUPS), anyDay, anyDay, (group, own, other) => {
        const { from } = RETENTION[group];
        const others = Object.fromEntries(RETENTION_STARTS.filter((start) => start !== from).map((start) => [start, other]));
        const kept = destroyNotBefore(group, { ...others, [from]: own });
        expect(kept).toEqual(destroyNotBefore(group, { [from]: own }));
        expect(kept.ok && kept.value >= own).toBe(true);
      }),
    );
  });
});

it("every group has a name of its own", () => {
  for (const language of LANGUAGES)
    expect(new Set(GROUPS.map((group) => RETENTION_GROUP_LABELS[group][language])).size).toBe(GROUPS.length);
});
