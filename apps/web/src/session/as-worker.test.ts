import { describe, expect, it } from "vitest";
import { partnerSession, workerSession } from "../testing/render-in-app.tsx";
import { canBeOwnWorker, workerOf } from "./as-worker.ts";

describe("the signed-in person as a worker", () => {
  it("has the name, the profession and the id of the register", () => {
    const { id, name, profession, employment } = workerSession.user;
    expect(workerOf(workerSession.user)).toMatchObject({ userId: id, name, profession, employment });
  });

  it("is nobody the register does not know as a professional of the county", () => {
    expect(workerOf({ ...workerSession.user, profession: undefined })).toBeUndefined();
    expect(canBeOwnWorker(partnerSession.user)).toBe(false);
  });
});
