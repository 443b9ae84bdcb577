import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import { specialSupportPlanSaysMeetings as rule } from "./special-support-plan-says-meetings.ts";

const at = { on: "2026-03-17" };

describe("meetings in the plan of a client needing special support", () => {
  it("are written", () => {
    expect(said(rule, { specialSupport: "yes", meetings: { text: "Joka toinen viikko kotona." } }, at)).toBe("satisfied meetingsWritten");
  });

  it("cannot be left out as not needed", () => {
    expect(said(rule, { specialSupport: "yes", meetings: { notNeeded: "Soittaa itse." } }, at)).toBe(
      "breached leftOut at meetings.notNeeded",
    );
    expect(said(rule, { specialSupport: "yes", meetings: {} }, at)).toBe("breached notWritten at meetings.text");
    expect(judge(rule, { specialSupport: "yes", meetings: {} }, at)).toMatchObject({ path: ["meetings", "text"], severity: "error" });
  });

  it("are not asked of others, or before there is a plan", () => {
    expect(said(rule, { specialSupport: "no", meetings: {} }, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { specialSupport: "yes" }, at)).toBe("notApplicable noPlan");
    expect(said(rule, { specialSupport: "notAssessed", meetings: {} }, at)).toBe(
      "undetermined specialSupportNotAssessed for specialSupport",
    );
  });

  it("concern adults from 1.1.2023", () => {
    const adult = { specialSupport: "yes", isChild: false, meetings: {} } as const;
    expect(said(rule, adult, { on: "2022-12-31" })).toBe("notApplicable notInForce");
    expect(said(rule, adult, { on: "2023-01-01" })).toBe("breached notWritten at meetings.text");
  });
});
