import { describe, expect, it } from "vitest";
import { caseworkRules } from "./index.ts";

const named = (id: string): string => id.replace("casework/", "");

describe("a breach in a record", () => {
  it("is an error, except where the act leaves to judgement what is enough", () => {
    const others = caseworkRules.filter(({ severity }) => severity !== "error");
    expect(others.map(({ id, severity }) => [named(id), severity])).toEqual([
      ["plan-rests-on-assessment", "warning"],
      ["own-worker-is-named-before-plan", "warning"],
      ["invited-authorities-take-part", "info"],
      ["contacted-authority-reports-back", "warning"],
      ["evaluation-has-view-and-attainment", "warning"],
      ["granted-service-answers-a-need", "warning"],
      ["disability-decision-is-until-further-notice", "warning"],
      ["care-of-dependants-is-clarified", "warning"],
    ]);
  });

  it("has another weight where the rule itself, or the county, finds one", () => {
    const several = caseworkRules.filter(({ severities }) => severities.length > 1);
    expect(several.map(({ id, severities }) => [named(id), ...severities])).toEqual([
      ["care-of-dependants-is-clarified", "warning", "error"],
      ["objection-is-answered-in-writing-with-reasons", "error", "warning"],
    ]);
  });
});
