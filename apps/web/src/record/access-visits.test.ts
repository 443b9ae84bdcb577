import type { AccessLogEntry } from "@koonti/access";
import { describe, expect, it } from "vitest";
import { WORKER_ID } from "../testing/render-in-app.tsx";
import { visitsOf } from "./access-visits.ts";

const entry = (at: string, more: Partial<AccessLogEntry> = {}): AccessLogEntry =>
  ({
    id: at,
    at,
    user: { id: WORKER_ID, name: "Testi Työntekijä-10B" },
    provider: "p",
    action: "read",
    data: "record",
    purpose: "p",
    ground: "clientRelationship",
    ...more,
  }) as AccessLogEntry;

describe("who has read", () => {
  it("tells one visit once, however many rows it left", () => {
    const entries = [entry("2026-02-17T08:42:30Z"), entry("2026-02-17T08:42:02Z"), entry("2026-02-16T15:10:00Z")];
    expect(visitsOf(entries).map(({ at }) => at.slice(0, 16))).toEqual(["2026-02-17T08:42", "2026-02-16T15:10"]);
  });

  it("never hides another ground or a stated reason behind a visit", () => {
    const entries = [entry("2026-02-17T08:42:30Z"), entry("2026-02-17T08:42:20Z", { ground: "otherTask", reason: "Päivystys" })];
    expect(visitsOf(entries)).toHaveLength(2);
  });
});
