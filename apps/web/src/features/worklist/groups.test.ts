import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { partnerSession, workerSession } from "../../testing/render-in-app.tsx";
import { sampleRow } from "../../testing/sample-rows.ts";
import { dueTodayCount, groupOf, groupsOf } from "./groups.ts";

const today = localDate("2026-02-17");
const group = (row: ReturnType<typeof sampleRow>, session = workerSession) => groupOf(row, today, session.user);
const partner = { kind: "partner", sector: "health", organisation: "Testi-terveyskeskus" } as const;

describe("the groups of a worklist", () => {
  it("go by the due date as long as it is near, whoever's turn it is", () => {
    expect(group(sampleRow({ due: "2026-02-16" }))).toBe("late");
    expect(group(sampleRow({ due: "2026-02-16", turn: { kind: "client" } }))).toBe("late");
    expect(group(sampleRow({ due: "2026-02-17" }))).toBe("thisWeek");
  });

  it("end the week on Sunday", () => {
    expect(group(sampleRow({ due: "2026-02-22" }))).toBe("thisWeek");
    expect(group(sampleRow({ due: "2026-02-23" }))).toBe("later");
  });

  it("go by who is waited for when nothing is due soon", () => {
    expect(group(sampleRow({ turn: { kind: "client" } }))).toBe("waitingClient");
    expect(group(sampleRow({ turn: partner }))).toBe("waitingPartner");
    expect(group(sampleRow({ task: "nameOwnWorker", turn: { kind: "team" } }))).toBe("unassigned");
    expect(group(sampleRow())).toBe("later");
  });

  it("do not let a partner wait for itself", () => {
    expect(group(sampleRow({ turn: partner }), partnerSession)).toBe("later");
  });

  it("put the nearest first, then those that have waited longest, and leave empty groups out", () => {
    const rows = [
      sampleRow({ waitingSince: localDate("2026-02-02") }),
      sampleRow({ due: "2026-03-20" }),
      sampleRow({ waitingSince: localDate("2026-01-05") }),
      sampleRow({ due: "2026-03-02" }),
    ];
    const [later, ...others] = groupsOf(rows, today, workerSession.user);
    expect(others).toEqual([]);
    expect(later?.rows.map(({ dueOn, waitingSince }) => dueOn ?? waitingSince)).toEqual([
      "2026-03-02",
      "2026-03-20",
      "2026-01-05",
      "2026-02-02",
    ]);
  });

  it("count what is due on the day itself", () => {
    expect(dueTodayCount([sampleRow({ due: "2026-02-17" }), sampleRow({ due: "2026-02-18" })], today)).toBe(1);
  });
});
