import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { assessment, assignment } from "../fixtures/documents.ts";
import { counsellor, socialWorker } from "../fixtures/people.ts";
import { recordOf } from "../fixtures/record.ts";
import { assignmentFrom } from "./assignment-from.ts";

const today = localDate("2026-03-17");
const entitled = { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false };

describe("the naming of an own worker begun from a record", () => {
  it("has those named now, and what the newest assessment found of special support", () => {
    expect(assignmentFrom(recordOf([assignment({ pairWorker: socialWorker })]), { today })).toEqual({
      namedOn: today,
      ownWorker: counsellor,
      pairWorker: socialWorker,
      specialSupport: "no",
    });
    expect(assignmentFrom(recordOf([assignment(), assessment({ specialSupport: entitled })]), { today }).specialSupport).toBe("yes");
  });

  it("says that nothing has been assessed where nothing has", () => {
    expect(assignmentFrom(recordOf([]), { today })).toEqual({ namedOn: today, specialSupport: "notAssessed" });
  });

  it("takes nothing that was found of the client's child for the client's", () => {
    const ofChild = assessment({ subject: "child", specialSupport: entitled });
    expect(assignmentFrom(recordOf([ofChild]), { today }).specialSupport).toBe("notAssessed");
  });

  it("begins with who takes the client, in place of the one before", () => {
    expect(assignmentFrom(recordOf([assignment()]), { today, ownWorker: socialWorker })).toMatchObject({ ownWorker: socialWorker });
  });
});
