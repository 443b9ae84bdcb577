import { describe, expect, it } from "vitest";
import { said } from "../fixtures/judge.ts";
import { specialSupportChildsPlanSaysMeetingsBefore2023 as rule } from "./special-support-childs-plan-says-meetings-before-2023.ts";

const at = { on: "2022-06-01" };
const child = { specialSupport: "yes", isChild: true } as const;

describe("meetings in a plan before 2023", () => {
  it("were written for a child needing special support", () => {
    expect(said(rule, { ...child, meetings: { text: "Viikoittain" } }, at)).toBe("satisfied meetingsWritten");
    expect(said(rule, { ...child, meetings: { notNeeded: "Ei tarpeen" } }, at)).toBe("breached leftOut at meetings.notNeeded");
    expect(said(rule, { ...child, meetings: {} }, at)).toBe("breached notWritten at meetings.text");
  });

  it("were not asked of adults", () => {
    expect(said(rule, { ...child, isChild: false, meetings: {} }, at)).toBe("notApplicable adult");
    expect(said(rule, { specialSupport: "yes", meetings: {} }, at)).toBe("notApplicable adult");
  });

  it("depended on the need and on there being a plan", () => {
    expect(said(rule, { ...child, specialSupport: "no", meetings: {} }, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...child, specialSupport: "notAssessed", meetings: {} }, at)).toBe(
      "undetermined specialSupportNotAssessed for specialSupport",
    );
    expect(said(rule, child, at)).toBe("notApplicable noPlan");
  });

  it("were judged by this wording to the end of 2022", () => {
    expect(said(rule, { ...child, meetings: {} }, { on: "2022-12-31" })).toBe("breached notWritten at meetings.text");
    expect(said(rule, { ...child, meetings: {} }, { on: "2023-01-01" })).toBe("notApplicable notInForce");
  });
});
