import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { clientsViewIsRecorded as rule } from "./clients-view-is-recorded.ts";

const silent = { ...finishedAssessment, clientView: undefined };
const at = { on: "2026-02-06" };

describe("the client's view", () => {
  it("is in a completed assessment, or the evident obstacle is", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied recorded");
    expect(said(rule, { ...silent, clientViewObstacle: "Ei ole tavoitettu kolmella kotikäynnillä." }, at)).toBe(
      "satisfied obstacleRecorded",
    );
  });

  it("is an error to leave out", () => {
    expect(said(rule, silent, at)).toBe("breached viewMissing at clientView");
    expect(judge(rule, silent, at)).toMatchObject({ path: ["clientView"], severity: "error", ref: "SHL-37.3" });
  });

  it("is still to be asked while the assessment goes on", () => {
    expect(said(rule, { ...silent, completedOn: undefined }, at)).toBe("undetermined stillOpen for clientView");
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...silent, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
