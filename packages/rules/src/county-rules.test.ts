import { describe, expect, it } from "vitest";
import { combineRules, defineCountyRule } from "./county-rules.ts";
import { RuleDefinitionError } from "./definition.ts";
import { evaluate } from "./evaluate.ts";
import { DAY, hasTitle, type Loan, loanRules, on, PROVISION, returnedInTime } from "./fixtures/loans.ts";

const definition = {
  ref: "LIB-21",
  legalBasis: [PROVISION],
  inForce: { from: "2020-01-01" },
  severity: "info",
  messageKeys: [],
  appliesWhen: () => true,
} as const;

const own = defineCountyRule("21")<Loan>()({ ...definition, id: "county-21/loan-is-greeted", check: (_, { pass }) => pass() });
const rules: Parameters<typeof combineRules<Loan>>[0] = loanRules;

describe("defineCountyRule", () => {
  it("makes an ordinary rule with the county's prefix", () => {
    expect(evaluate([own], {}, on(DAY)).map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual([
      ["county-21/loan-is-greeted", "satisfied"],
    ]);
  });

  it("does not compile without the prefix, and throws where the types were got round", () => {
    expect(() =>
      // @ts-expect-error the prefix is another county's
      defineCountyRule("21")<Loan>()({ ...definition, id: "county-08/x", check: (_, { pass }) => pass() }),
    ).toThrow(RuleDefinitionError);
    expect(() => defineCountyRule("lapland")<Loan>()({ ...definition, id: "county-lapland/x", check: (_, { pass }) => pass() })).toThrow(
      RuleDefinitionError,
    );
  });
});

describe("the code of a county", () => {
  const make = (code: string) => () =>
    defineCountyRule(code)<Loan>()({ ...definition, id: `county-${code}/x`, check: (_, { pass }) => pass() });

  it.each(["1", "121", "a21", "21a"])("is not %s: it has two digits", (code) => {
    expect(make(code)).toThrow(`a rule of county ${code} has an id that begins with county-${code}/`);
  });

  it("begins the id, and does not stand somewhere in it", () => {
    const elsewhere = { ...own, id: "the-county-21/loan-is-greeted" };
    expect(combineRules(rules, [elsewhere])).toEqual({ ok: false, error: [{ kind: "noCountyPrefix", ruleId: elsewhere.id }] });
  });
});

describe("combineRules", () => {
  it("puts the county's rules after the national ones, which keep their places", () => {
    const combined = combineRules(rules, [own]);
    expect(combined.ok && combined.value.map(({ id }) => id)).toEqual([...loanRules.map(({ id }) => id), own.id]);
    expect(combined.ok && Object.isFrozen(combined.value)).toBe(true);
  });

  it("lets no county rule stand in for a national one", () => {
    const impostor = { ...own, id: returnedInTime.id };
    expect(combineRules(rules, [impostor])).toEqual({
      ok: false,
      error: [
        { kind: "noCountyPrefix", ruleId: "loans/returned-in-time" },
        { kind: "duplicateId", ruleId: "loans/returned-in-time" },
      ],
    });
  });

  it("tells of every problem", () => {
    expect(combineRules([...rules, hasTitle, own], [own])).toEqual({
      ok: false,
      error: [
        { kind: "countyRuleAmongNational", ruleId: own.id },
        { kind: "duplicateId", ruleId: hasTitle.id },
        { kind: "duplicateId", ruleId: own.id },
      ],
    });
  });

  it("changes no national finding", () => {
    const combined = combineRules(rules, [own]);
    const loan = { borrowedOn: DAY };
    expect(combined.ok && evaluate(combined.value, loan, on(DAY)).slice(0, loanRules.length)).toEqual(evaluate(loanRules, loan, on(DAY)));
  });
});
