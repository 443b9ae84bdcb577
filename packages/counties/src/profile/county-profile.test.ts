import { localDate } from "@koonti/core";
import { defineCountyRule, defineRule, evaluate, type Provision } from "@koonti/rules";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type CountyProfile, CountyProfileError, defineCounty, parseCounty } from "./county-profile.ts";
import { checkCountyRules, rulesFor } from "./rules-for.ts";
import type { CountyProfileInput } from "./schema.ts";

interface Visit {
  readonly place?: string;
}

const provision: Provision = { act: "X", section: "1", label: "X 1 §", url: "https://example.org" };
const shape = {
  ref: "X-1",
  legalBasis: [provision],
  inForce: { from: "2020-01-01" },
  severity: "info",
  messageKeys: ["placeMissing"],
} as const;

const national = defineRule<Visit>()({
  ...shape,
  id: "visits/has-a-place",
  options: { strict: { default: false, description: "Strict reading" } },
  appliesWhen: () => true,
  check: ({ place }, { pass, fail }) => (place ? pass() : fail("placeMissing")),
});

const own = defineCountyRule("21")<Visit>()({
  ...shape,
  id: "county-21/place-is-known",
  appliesWhen: () => true,
  check: (_, { pass }) => pass(),
});

const issuesOf = (input: unknown): string[] => {
  const parsed = parseCounty(input);
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

const lapland = (more: Partial<CountyProfileInput> = {}): CountyProfile => defineCounty({ code: "21", ...more });

describe("defineCounty", () => {
  it("takes the facts of the register and the defaults where the county says nothing", () => {
    expect(lapland()).toEqual({
      code: "21",
      names: { fi: "Lapin hyvinvointialue", sv: "Lapplands välfärdsområde", en: "Wellbeing Services County of Lapland" },
      isOrganiser: true,
      isBilingual: false,
      serviceLanguages: ["fi"],
      options: {},
      rules: {},
      minCell: 5,
      targets: [],
      national: { phrases: [] },
    });
    expect(Object.isFrozen(lapland())).toBe(true);
  });

  it("takes the county's own choices", () => {
    const target = { id: "assessment-started", name: { fi: "Alku", sv: "Start", en: "Start" }, unit: "workingDays", atMost: 5 } as const;
    const names = { fi: "Lapha", sv: "Lapha", en: "Lapha" };
    const profile = lapland({
      names,
      serviceLanguages: ["fi", "se"],
      options: { strict: true },
      rules: { visits: [own] },
      minCell: 3,
      targets: [target],
    });
    expect(profile).toMatchObject({ names, serviceLanguages: ["fi", "se"], options: { strict: true }, minCell: 3, targets: [target] });
    expect(profile.rules["visits"]).toEqual([own]);
  });

  it("tells what its national documents say that they do not say of themselves", () => {
    const serviceTask = { code: "15", text: "Päihdehuolto" };
    expect(lapland({ national: { serviceTask } }).national).toEqual({ serviceTask, phrases: [] });
    expect(() => lapland({ national: { serviceTask: { code: "" } } })).toThrow(/national.serviceTask.code/);
  });

  it("throws every issue at once, for the programmer of the county", () => {
    expect(() => lapland({ minCell: 2, serviceLanguages: [] })).toThrow(CountyProfileError);
    try {
      lapland({ minCell: 2, serviceLanguages: [] });
    } catch (error) {
      expect(error).toMatchObject({ code: "county_profile", issues: [{ path: ["serviceLanguages"] }, { path: ["minCell"] }] });
      expect(String(error)).toContain("minCell: cannot be under 3");
    }
  });
});

describe("parseCounty", () => {
  it.each([
    ["no profile", null, /^: /],
    ["no code", {}, /^code: /],
    ["a code that is none", { code: "22" }, /^code: is not the code of an organiser/],
    ["Åland, which has its own legislation", { code: "91" }, /^code: is not the code of an organiser/],
    ["a code that is a number", { code: 21 }, /^code: /],
    ["an unknown member", { code: "21", minCells: 5 }, /minCells/],
    ["a name in two languages only", { code: "21", names: { fi: "a", sv: "b" } }, /^names\.en: /],
    ["neither national language", { code: "21", serviceLanguages: ["se"] }, /^serviceLanguages: has neither/],
    ["a language twice", { code: "21", serviceLanguages: ["fi", "fi"] }, /^serviceLanguages: has a language twice/],
    ["a language that is no tag", { code: "21", serviceLanguages: ["fi", "suomi"] }, /^serviceLanguages\.1: is not a language tag/],
    ["an option that is an object", { code: "21", options: { strict: {} } }, /^options\.strict: /],
    ["a smallest cell under the floor", { code: "21", minCell: 2 }, /^minCell: cannot be under 3/],
    ["a smallest cell between numbers", { code: "21", minCell: 5.5 }, /^minCell: /],
    ["something that is no rule", { code: "21", rules: { visits: [{ id: "county-21/x" }] } }, /^rules\.visits\.0: is not a rule/],
    [
      "a target without a bound",
      { code: "21", targets: [{ id: "a", name: { fi: "a", sv: "a", en: "a" }, unit: "days" }] },
      /^targets\.0: needs either/,
    ],
    [
      "a target with two bounds",
      { code: "21", targets: [{ id: "a", name: { fi: "a", sv: "a", en: "a" }, unit: "days", atMost: 1, atLeast: 1 }] },
      /^targets\.0: needs either/,
    ],
    [
      "a target whose id is no words",
      { code: "21", targets: [{ id: "A b", name: { fi: "a", sv: "a", en: "a" }, unit: "days", atMost: 1 }] },
      /^targets\.0\.id: /,
    ],
  ])("refuses %s", (_, input, issue) => {
    expect(issuesOf(input).join("\n")).toMatch(issue);
  });

  it("refuses a rule of another county and a rule with a national id", () => {
    const other = defineCountyRule("08")<Visit>()({ ...shape, id: "county-08/x", appliesWhen: () => true, check: (_, { pass }) => pass() });
    expect(issuesOf({ code: "21", rules: { visits: [own, other, national] } })).toEqual([
      'rules.visits.1.id: "county-08/x" does not begin with county-21/',
      'rules.visits.2.id: "visits/has-a-place" does not begin with county-21/',
    ]);
  });

  it("refuses two targets of the same id", () => {
    const target = { id: "a", name: { fi: "a", sv: "a", en: "a" }, unit: "percent", atLeast: 90 };
    expect(issuesOf({ code: "21", targets: [target, target] })).toEqual(["targets: has the same id twice"]);
    expect(issuesOf({ code: "21", targets: [target] })).toEqual([]);
  });
});

describe("a county's rules among the national ones", () => {
  const at = { asOf: localDate("2026-05-04"), today: localDate("2026-05-04") };

  it("come after them and leave their findings alone", () => {
    const profile = lapland({ rules: { visits: [own] }, options: { strict: true } });
    const rules = rulesFor(profile, "visits", [national]);
    if (!rules.ok) throw new Error("the rules fit");
    expectTypeOf(rules.value).toExtend<readonly Parameters<typeof evaluate<Visit>>[0][number][]>();
    const findings = evaluate(rules.value, {}, { ...at, options: profile.options });
    expect(findings.map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual([
      ["visits/has-a-place", "breached"],
      ["county-21/place-is-known", "satisfied"],
    ]);
    expect(findings[0]).toMatchObject({ options: { strict: true } });
  });

  it("are none in a list the county does not add to", () => {
    const rules = rulesFor(lapland({ rules: { visits: [own] } }), "plans", [national]);
    expect(rules.ok && rules.value).toEqual([national]);
  });

  it("cannot come twice", () => {
    expect(rulesFor(lapland({ rules: { visits: [own, own] } }), "visits", [national])).toEqual({
      ok: false,
      error: [{ kind: "duplicateId", ruleId: own.id }],
    });
  });

  it("are checked with the option values against all lists", () => {
    const lists = { visits: [national], plans: [] };
    expect(checkCountyRules(lapland({ rules: { visits: [own] }, options: { strict: true } }), lists)).toEqual([]);
    expect(
      checkCountyRules(lapland({ rules: { visists: [own], visits: [own, own] }, options: { strict: 1, strickt: true } }), lists),
    ).toEqual([
      { kind: "list", list: "visists" },
      { kind: "rule", list: "visits", problem: { kind: "duplicateId", ruleId: own.id } },
      { kind: "option", problem: { kind: "value", option: "strict" } },
      { kind: "option", problem: { kind: "unknown", option: "strickt" } },
    ]);
  });
});
