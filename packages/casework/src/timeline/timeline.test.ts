import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, plan, urgency } from "../fixtures/documents.ts";
import { documentId, recordOf } from "../fixtures/record.ts";
import { timelineOf } from "./timeline.ts";

describe("timelineOf", () => {
  it("tells the story newest first, by time within a day", () => {
    const record = recordOf([contact(), urgency(), initiation(), plan(), assessment()]);
    expect(timelineOf(record).map(({ kind, on, at }) => [kind, on, at])).toEqual([
      ["clientPlan", "2026-03-26", undefined],
      ["serviceNeedAssessment", "2026-03-16", undefined],
      ["urgencyAssessment", "2026-02-09", "10:45"],
      ["initiation", "2026-02-09", "10:40"],
      ["contact", "2026-02-09", "10:15"],
    ]);
  });

  it("keeps the order of writing, newest first, where no time is told", () => {
    const record = recordOf([plan(), plan({}, { id: 16 })]);
    expect(timelineOf(record).map(({ documentId: id }) => id)).toEqual([documentId(16), documentId(6)]);
  });

  it("leaves out what has been declared void and says who wrote the rest", () => {
    const voided = { ...plan(), status: "invalidated" } as const;
    expect(timelineOf(recordOf([contact(), voided]))).toEqual([
      { documentId: documentId(1), kind: "contact", status: "final", on: "2026-02-09", at: "10:15", writtenBy: "Testi Työntekijä-01A" },
    ]);
  });
});
