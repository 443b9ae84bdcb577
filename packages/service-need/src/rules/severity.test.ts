import { describe, expect, it } from "vitest";
import { serviceNeedRules } from "./index.ts";

const named = (id: string): string => id.replace("service-need/", "");

describe("a breach", () => {
  it("is an error, except where the act has no number or leaves it to judgement what is needed", () => {
    const others = serviceNeedRules.filter(({ severity }) => severity !== "error");
    expect(others.map(({ id, severity }) => [named(id), severity])).toEqual([
      ["notification-without-consent-has-ground", "warning"],
      ["assessment-starts-without-delay", "warning"],
      ["assessment-is-completed-without-undue-delay", "warning"],
      ["asked-authority-takes-part", "info"],
      ["rights-and-alternatives-are-explained", "warning"],
      ["functioning-is-seen-in-its-environments", "warning"],
      ["assessment-has-both-assessments-of-need", "warning"],
      ["childs-view-is-found-out", "warning"],
    ]);
  });

  it("has another weight where the rule itself finds one", () => {
    const several = serviceNeedRules.filter(({ severities }) => severities.length > 1);
    expect(several.map(({ id, severities }) => [named(id), ...severities])).toEqual([
      ["urgent-need-is-assessed-at-once", "error", "warning"],
      ["assessment-starts-by-seventh-weekday", "error", "warning"],
      ["assessment-starts-by-seventh-weekday-before-2025", "error", "warning"],
      ["child-assessment-starts-by-seventh-weekday", "error", "warning"],
      ["childs-view-is-found-out", "warning", "error"],
    ]);
  });
});

describe("a choice of the county", () => {
  const options = serviceNeedRules.flatMap((rule) => Object.entries(rule.options));

  it.each(options)("%s is described in a sentence of its own", (_, { description }) => {
    expect(description.split(" ").length).toBeGreaterThan(4);
  });

  it("of a number says how to choose none, where there is none by default", () => {
    const targets = options.filter(([, { default: value }]) => value === 0);
    expect(targets.map(([name]) => name)).toEqual([
      "assessmentStartTargetWeekdays",
      "assessmentCompletionTargetDays",
      "partnerAnswerTargetDays",
    ]);
    expect(targets.filter(([, { description }]) => !description.endsWith("0 for no target"))).toEqual([]);
  });
});
