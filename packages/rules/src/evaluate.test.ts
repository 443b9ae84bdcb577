import { addDays, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { defineRule } from "./define-rule.ts";
import { evaluate } from "./evaluate.ts";
import type { Finding } from "./finding.ts";
import { DAY, hasTitle, type Loan, loanRules, on, PROVISION, returnedInTime } from "./fixtures/loans.ts";
import { isInForce } from "./in-force.ts";
import { RuleFailure } from "./rule-failure.ts";

const judge = (loan: Loan, at: Parameters<typeof evaluate>[2] = on(DAY)): Finding => {
  const [finding] = evaluate([returnedInTime], loan, at);
  if (finding === undefined) throw new Error("one rule gives one finding");
  return finding;
};

describe("evaluate", () => {
  it("gives one finding per rule, in the order of the rules", () => {
    const findings = evaluate(loanRules, { borrowedOn: DAY }, on(DAY));
    expect(findings.map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual([
      ["loans/returned-in-time", "undetermined"],
      ["loans/has-a-title", "breached"],
    ]);
  });

  it("carries what a reader needs: ref, provision, severity, message, path, options", () => {
    const finding = judge({ borrowedOn: localDate("2026-03-01") });
    expect(finding).toEqual({
      ruleId: "loans/returned-in-time",
      ref: "LIB-4",
      legalBasis: returnedInTime.legalBasis,
      outcome: "breached",
      severity: "error",
      message: { key: "notReturned", params: { start: "2026-03-01", target: "2026-03-29", n: 28, daysOver: 36 } },
      path: ["returnedOn"],
      options: { loanDays: 28 },
      deadline: {
        startEvent: "borrowed",
        start: "2026-03-01",
        target: "2026-03-29",
        provision: PROVISION,
        state: "late",
        counting: { unit: "days", n: 28 },
      },
    });
  });

  it("says which facts would settle an undetermined one", () => {
    const finding = judge({});
    expect(finding.outcome).toBe("undetermined");
    expect(finding.message?.key).toBe("borrowingDayMissing");
    expect(finding.missing).toEqual(["borrowedOn"]);
  });

  it("lets a breach have another severity the rule declares", () => {
    const borrowedOn = localDate("2026-03-01");
    expect(judge({ borrowedOn, returnedOn: addDays(borrowedOn, 28) }).outcome).toBe("satisfied");
    const late = judge({ borrowedOn, returnedOn: addDays(borrowedOn, 29) });
    expect([late.outcome, late.severity, late.message?.key]).toEqual(["breached", "warning", "returnedLate"]);
  });

  it("tells a rule's own reason for not applying from the plain one", () => {
    const own = judge({ isReference: true });
    expect([own.outcome, own.message?.key, own.because]).toEqual(["notApplicable", "referenceOnly", undefined]);
    const [plain] = evaluate([hasTitle], {}, on(DAY));
    expect([plain?.outcome, plain?.message, plain?.because]).toEqual(["notApplicable", undefined, "conditionsNotMet"]);
  });

  it("survives JSON unchanged", () => {
    const findings = evaluate(loanRules, { borrowedOn: localDate("2026-03-01"), title: "" }, on(DAY));
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  it("takes no rules", () => {
    expect(evaluate([], {}, on(DAY))).toEqual([]);
  });
});

describe("the law of the day", () => {
  const loan: Loan = { borrowedOn: localDate("2019-12-01") };

  it.each([
    ["2019-12-31", "notApplicable", "notInForce"],
    ["2020-01-01", "breached", undefined],
    ["2029-12-31", "breached", undefined],
    ["2030-01-01", "notApplicable", "notInForce"],
  ])("judges by asOf %s: %s", (asOf, outcome, because) => {
    const finding = judge(loan, { asOf: localDate(asOf), today: localDate("2031-01-01") });
    expect([finding.outcome, finding.because]).toEqual([outcome, because]);
  });

  it("goes by the event date of the subject where the rule reads one", () => {
    const newLaw = defineRule<Loan>()({
      id: "loans/title-from-2025",
      ref: "LIB-9",
      legalBasis: [PROVISION],
      inForce: { from: "2025-01-01" },
      severity: "error",
      messageKeys: [],
      eventDate: ({ borrowedOn }) => borrowedOn,
      appliesWhen: () => true,
      check: (_, { pass }) => pass(),
    });
    const outcome = (borrowed?: string) =>
      evaluate([newLaw], borrowed === undefined ? {} : { borrowedOn: localDate(borrowed) }, on(DAY))[0]?.outcome;
    expect(outcome("2024-12-31")).toBe("notApplicable");
    expect(outcome("2025-01-01")).toBe("satisfied");
    expect(outcome()).toBe("satisfied");
  });

  it("isInForce includes the first and the last day", () => {
    expect(isInForce(returnedInTime, localDate("2020-01-01"))).toBe(true);
    expect(isInForce(returnedInTime, localDate("2029-12-31"))).toBe(true);
    expect(isInForce(hasTitle, localDate("2009-12-31"))).toBe(false);
    expect(isInForce(hasTitle, localDate("2999-01-01"))).toBe(true);
  });
});

describe("options", () => {
  const loan: Loan = { borrowedOn: addDays(DAY, -30) };

  it("are overridden by name and shown in the finding", () => {
    expect(judge(loan).outcome).toBe("breached");
    const longer = judge(loan, { ...on(DAY), options: { loanDays: 30, anotherRulesOption: true } });
    expect([longer.outcome, longer.options]).toEqual(["undetermined", { loanDays: 30 }]);
  });

  it("keep their default where the value given is not allowed", () => {
    for (const loanDays of [0, 91, Number.NaN, Number.POSITIVE_INFINITY, "30", true]) {
      expect(judge(loan, { ...on(DAY), options: { loanDays } }).options).toEqual({ loanDays: 28 });
    }
  });

  it("are shown in findings of rules not in force too, so that a reader sees what would be used", () => {
    expect(judge(loan, { ...on(localDate("2030-01-01")), options: { loanDays: 7 } }).options).toEqual({ loanDays: 7 });
  });

  it("are absent from findings of rules without any", () => {
    expect(evaluate([hasTitle], loan, { ...on(DAY), options: { loanDays: 7 } })[0]).not.toHaveProperty("options");
  });
});

describe("a rule that throws", () => {
  const secret = "010190X901R";
  const broken = defineRule<Loan>()({
    id: "loans/is-broken",
    ref: "LIB-0",
    legalBasis: [PROVISION],
    inForce: { from: "2020-01-01" },
    severity: "error",
    messageKeys: [],
    appliesWhen: () => true,
    check: () => {
      throw new TypeError(`cannot read ${secret}`);
    },
  });

  it("is a bug and surfaces, naming the rule and nothing of the case", () => {
    expect(() => evaluate([broken], {}, on(DAY))).toThrow(RuleFailure);
    try {
      evaluate([broken], {}, on(DAY));
    } catch (failure) {
      expect(failure).toMatchObject({
        name: "RuleFailure",
        code: "rule_failure",
        ruleId: "loans/is-broken",
        cause: { name: "TypeError" },
      });
      expect(String(failure)).toContain("loans/is-broken");
      expect(String(failure)).not.toContain(secret);
    }
  });

  it("leaves the other findings alone where the caller takes the failure", () => {
    const failures: RuleFailure[] = [];
    const findings = evaluate(
      [hasTitle, broken, returnedInTime],
      { borrowedOn: DAY },
      { ...on(DAY), onRuleFailure: (failure) => failures.push(failure) },
    );
    expect(findings.map(({ outcome, because }) => [outcome, because])).toEqual([
      ["breached", undefined],
      ["undetermined", "ruleFailed"],
      ["undetermined", undefined],
    ]);
    expect(failures.map(({ ruleId }) => ruleId)).toEqual(["loans/is-broken"]);
  });
});

describe("a rule without options", () => {
  it("knows the days of the question, as one with options does", () => {
    const told = defineRule<Loan>()({
      id: "loans/tells-the-days",
      ref: "LIB-9",
      legalBasis: [PROVISION],
      inForce: { from: "2020-01-01" },
      severity: "info",
      messageKeys: ["days"],
      appliesWhen: (_, { asOf, today }) => asOf <= today,
      check: (_, { pass }, { asOf, today, options }) => pass("days", { asOf, today, names: Object.keys(options) }),
    });
    const days = { asOf: DAY, today: addDays(DAY, 1) };
    expect(evaluate([told], {}, days)[0]?.message?.params).toEqual({ ...days, names: [] });
  });
});

describe("the members of a finding", () => {
  const ALWAYS = ["legalBasis", "outcome", "path", "ref", "ruleId", "severity"];
  const membersOf = (rule: typeof hasTitle | typeof returnedInTime, loan: Loan, day = DAY): readonly string[] =>
    evaluate([rule], loan, on(day))
      .flatMap((finding) => Object.keys(finding))
      .toSorted();

  it("are those there is something to say by, and no others", () => {
    expect(membersOf(hasTitle, { borrowedOn: DAY, title: "x" })).toEqual(ALWAYS);
    expect(membersOf(hasTitle, { borrowedOn: DAY })).toEqual([...ALWAYS, "message"].toSorted());
    expect(membersOf(hasTitle, {})).toEqual([...ALWAYS, "because"].toSorted());
  });

  it("hold the options of a rule that has some", () => {
    expect(membersOf(returnedInTime, {})).toEqual([...ALWAYS, "message", "missing", "options"].toSorted());
    expect(membersOf(returnedInTime, { isReference: true })).toEqual([...ALWAYS, "message", "options"].toSorted());
    expect(membersOf(returnedInTime, { borrowedOn: DAY, returnedOn: DAY })).toEqual([...ALWAYS, "deadline", "options"].toSorted());
    expect(membersOf(returnedInTime, { borrowedOn: DAY }, localDate("2030-01-01"))).toEqual([...ALWAYS, "because", "options"].toSorted());
  });

  it("say an empty place where the whole subject is meant", () => {
    expect(evaluate([hasTitle, returnedInTime], { borrowedOn: DAY, title: "x" }, on(DAY)).map(({ path }) => path)).toEqual([[], []]);
    expect(evaluate([hasTitle], { borrowedOn: DAY }, on(DAY))[0]?.path).toEqual(["title"]);
  });
});
