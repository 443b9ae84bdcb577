import { accessRules } from "@koonti/access";
import { clientPlanRules } from "@koonti/client-plan";
import { checkCountyRules, parseCounty } from "@koonti/counties";
import { lawRefOf } from "@koonti/legislation";
import { outreachRules } from "@koonti/outreach";
import { responsibleWorkerRules } from "@koonti/responsible-worker";
import { checkOptions, type Rule } from "@koonti/rules";
import { serviceNeedRules } from "@koonti/service-need";
import { socialAssistanceRules } from "@koonti/social-assistance";
import { socialReportRules } from "@koonti/social-report";
import { describe, expect, it } from "vitest";
import { caseworkRules } from "../rules/index.ts";
import { ALL_RULES } from "./all-rules.ts";

const all = Object.values(ALL_RULES).flat();
const idsOf = (rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id).toSorted();

const PACKAGES: readonly Rule[] = [
  ...serviceNeedRules,
  ...responsibleWorkerRules,
  ...clientPlanRules,
  ...socialAssistanceRules,
  ...outreachRules,
  ...accessRules,
  ...socialReportRules,
  ...caseworkRules,
];

describe("ALL_RULES", () => {
  it("holds every rule of every package, once", () => {
    expect(idsOf(all)).toEqual(idsOf(PACKAGES));
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  it("names its lists as the packages export them", () => {
    expect(Object.keys(ALL_RULES).filter((name) => !/^[a-z][A-Za-z]+Rules$/.test(name))).toEqual([]);
  });

  it("rests on duties of the register only", () => {
    expect(all.filter(({ ref }) => lawRefOf(ref) === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("gives each option one meaning", () => {
    expect(checkOptions(all, {})).toEqual([]);
  });

  it("fits a county that adds nothing", () => {
    const profile = parseCounty({ code: "21" });
    expect(profile.ok && checkCountyRules(profile.value, ALL_RULES)).toEqual([]);
  });
});
