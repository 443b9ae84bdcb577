import { localDate } from "@koonti/core";
import { checkCatalogue, evaluate, explain, type Finding, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import type { OwnWorkerOfClient } from "../assignment/client-of-own-worker.ts";
import { SPECIAL_SUPPORT_STATES } from "../assignment/codes.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import type { MeetingsInPlan } from "../meetings/meetings-in-plan.ts";
import { assignmentRules, meetingRules, ownWorkerRules, responsibleWorkerRules } from "../rules/index.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

const DAYS = ["2022-06-01", "2026-03-02", "2026-03-03"].map(localDate);
const RULES: readonly Rule[] = responsibleWorkerRules;
const CATALOGUES = { fi, sv, en } as const;

const over = <Subject>(rules: readonly Rule<Subject>[], subjects: readonly Subject[]): readonly Finding[] =>
  subjects.flatMap((subject) => DAYS.flatMap((day) => evaluate(rules, subject, { asOf: day, today: day })));

const pairs = [undefined, ...Object.values(WORKERS)];

const assignments = SPECIAL_SUPPORT_STATES.flatMap((specialSupport) =>
  pairs.flatMap((ownWorker) =>
    pairs.flatMap((pairWorker) =>
      DAYS.flatMap((namedOn) =>
        [undefined, "Palvelukokonaisuus"].map((justification) =>
          assigned({ specialSupport, ownWorker, pairWorker, namedOn, justification }),
        ),
      ),
    ),
  ),
);

const clients: readonly OwnWorkerOfClient[] = [
  {},
  { relationshipStart: localDate("2026-03-02") },
  { relationshipStart: localDate("2022-01-01"), relationshipEnd: localDate("2022-02-01") },
  { relationshipStart: localDate("2022-01-01"), assignment: assigned({ ownWorker: WORKERS.counsellor }) },
  { relationshipStart: localDate("2022-01-01"), assignment: assigned({ noOwnWorkerReason: "evidentlyUnnecessary" }) },
];

const plans: readonly MeetingsInPlan[] = SPECIAL_SUPPORT_STATES.flatMap((specialSupport) =>
  [true, false].flatMap((isChild) =>
    [undefined, {}, { text: "Viikoittain" }, { notNeeded: "Soittaa" }].map((meetings) => ({ specialSupport, isChild, meetings })),
  ),
);

const findings = [...over(ownWorkerRules, clients), ...over(assignmentRules, assignments), ...over(meetingRules, plans)];

describe("the texts of the rules", () => {
  it("are whole, well-formed and find every value they have a place for", () => {
    expect(checkCatalogue(RULES, CATALOGUES, findings)).toEqual([]);
  });

  it("are all reached: no rule declares a key it never gives", () => {
    const given = new Set(findings.map(({ ruleId, message }) => `${ruleId}#${message?.key}`));
    const never = RULES.flatMap(({ id, messageKeys }) => messageKeys.map((key) => `${id}#${key}`)).filter((key) => !given.has(key));
    expect(never).toEqual([]);
  });

  it("leave no gap, brace or key in any sentence", () => {
    for (const [language, catalogue] of Object.entries(CATALOGUES)) {
      const texts = new Set(findings.flatMap((finding) => Object.values(explain(finding, catalogue, language))));
      for (const text of texts) expect(text).not.toMatch(/[{}#…]|undefined/);
    }
  });
});

describe("the law of 2023", () => {
  it("judges every pair by exactly one of its two wordings", () => {
    const wordings = assignmentRules.filter(({ ref }) => ref === "SHL-42-c");
    for (const assignment of assignments) {
      const inForce = evaluate(wordings, assignment, { asOf: assignment.namedOn, today: assignment.namedOn }).filter(
        ({ because }) => because !== "notInForce",
      );
      expect(inForce).toHaveLength(1);
    }
  });

  it("was only made stricter: who met it after 2023 would have met it before", () => {
    const [strict, mild] = assignmentRules.filter(({ ref }) => ref === "SHL-42-c");
    if (strict === undefined || mild === undefined) throw new Error("the law of 2023 has two wordings");
    const outcome = (rule: typeof strict | typeof mild, assignment: (typeof assignments)[number], namedOn: string) => {
      const day = localDate(namedOn);
      return evaluate<typeof assignment>([rule], { ...assignment, namedOn: day }, { asOf: day, today: day })[0]?.outcome;
    };
    for (const assignment of assignments) {
      if (outcome(strict, assignment, "2023-01-01") === "satisfied") expect(outcome(mild, assignment, "2022-12-31")).toBe("satisfied");
    }
  });
});
