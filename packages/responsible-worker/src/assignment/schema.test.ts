import { describe, expect, it } from "vitest";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { assignmentSchema } from "./schema.ts";

const userId = "0d6e8f1a-8f1c-4a52-9f0f-3a1b2c3d4e5f";

describe("the structure of an assignment", () => {
  it("holds a pair with the users they sign in as", () => {
    const assignment = assigned({ pairWorker: WORKERS.socialWorkerInOffice });
    expect(assignmentSchema.safeParse({ ...assignment, ownWorker: { ...WORKERS.counsellor, userId } }).success).toBe(true);
  });

  it("accepts that nobody is named: the law judges that, not the structure", () => {
    expect(assignmentSchema.safeParse(assigned()).success).toBe(true);
  });

  it("refuses what it does not know", () => {
    expect(assignmentSchema.safeParse({ ...assigned(), substitute: "Testi" }).success).toBe(false);
    expect(assignmentSchema.safeParse({ ...assigned(), specialSupport: "maybe" }).success).toBe(false);
    expect(assignmentSchema.safeParse({ ...assigned(), namedOn: "2026-02-30" }).success).toBe(false);
    expect(assignmentSchema.safeParse({ ...assigned(), ownWorker: { name: "Testi Työntekijä-10A" } }).success).toBe(false);
  });
});
