import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { said } from "../fixtures/judge.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { ownWorkerIsNamed as rule } from "./own-worker-is-named.ts";

const relationshipStart = localDate("2025-08-18");
const at = { on: "2025-11-17" };

describe("the naming of an own worker", () => {
  it("is done, or the reason for not doing it is recorded", () => {
    expect(said(rule, { relationshipStart, assignment: assigned({ ownWorker: WORKERS.counsellor }) }, at)).toBe("satisfied named");
    const reason = assigned({ noOwnWorkerReason: "otherResponsibleWorkerNamed" });
    expect(said(rule, { relationshipStart, assignment: reason }, at)).toBe("satisfied reasonRecorded");
    expect(said(rule, { relationshipStart, assignment: assigned({ noOwnWorkerReason: "evidentlyUnnecessary" }) }, at)).toBe(
      "satisfied reasonRecorded",
    );
  });

  it("is an error to leave out, also when only a pair worker is named", () => {
    expect(said(rule, { relationshipStart }, at)).toBe("breached notNamed at assignment.ownWorker");
    expect(said(rule, { relationshipStart, assignment: assigned({ pairWorker: WORKERS.socialWorkerInOffice }) }, at)).toBe(
      "breached notNamed at assignment.ownWorker",
    );
  });

  it("is still to be done on the day the relationship begins, and not the day after", () => {
    expect(said(rule, { relationshipStart }, { on: "2025-08-18" })).toBe("undetermined beginsToday for assignment.ownWorker");
    expect(said(rule, { relationshipStart }, { on: "2025-08-19" })).toBe("breached notNamed at assignment.ownWorker");
  });

  it("is for the time of the relationship only", () => {
    expect(said(rule, {}, at)).toBe("notApplicable noRelationship");
    expect(said(rule, { relationshipStart: localDate("2025-11-18") }, at)).toBe("notApplicable noRelationship");
    expect(said(rule, { relationshipStart, relationshipEnd: localDate("2025-11-16") }, at)).toBe("notApplicable relationshipEnded");
    expect(said(rule, { relationshipStart, relationshipEnd: localDate("2025-11-17") }, at)).toBe(
      "breached notNamed at assignment.ownWorker",
    );
  });

  it("was no matter before the act", () => {
    expect(said(rule, { relationshipStart }, { on: "2015-03-31" })).toBe("notApplicable notInForce");
  });
});
