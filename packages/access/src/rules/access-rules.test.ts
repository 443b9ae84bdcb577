import { localDate } from "@koonti/core";
import { lawRefOf } from "@koonti/legislation";
import { checkCatalogue, evaluate, explain, type Finding, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import type { DisclosureLogRow, UseLogRow } from "../log/rows.ts";
import { en } from "../messages/en.ts";
import { fi } from "../messages/fi.ts";
import { sv } from "../messages/sv.ts";
import { dataIsWithinTheWorkTask } from "./data-is-within-the-work-task.ts";
import { disclosureLeavesAWholeLogRow } from "./disclosure-leaves-a-whole-log-row.ts";
import { accessRules, disclosureLogRules, placeTableRules, recordUseRules, useLogRules } from "./index.ts";
import { type PlaceTable, protectedPersonIsInNoMunicipalityRow } from "./protected-person-is-in-no-municipality-row.ts";
import { recordIsOpenedForRelationshipOrTask } from "./record-is-opened-for-relationship-or-task.ts";
import type { RecordUse } from "./record-use.ts";
import { useLeavesAWholeLogRow } from "./use-leaves-a-whole-log-row.ts";

const at = { on: "2025-10-20" };

describe("opening a record", () => {
  const rule = recordIsOpenedForRelationshipOrTask;

  it("rests on a verified relationship or a stated task", () => {
    expect(said(rule, { outcome: "allowed", relationshipVerified: true }, at)).toBe("satisfied relationshipVerified");
    expect(said(rule, { outcome: "allowed", relationshipVerified: false, otherTaskReason: "Päivystys" }, at)).toBe("satisfied taskStated");
  });

  it("on neither is a breach, unless it was denied (T49)", () => {
    expect(judge(rule, { outcome: "allowed", relationshipVerified: false }, at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      ref: "ATL-9",
    });
    expect(said(rule, { outcome: "denied", relationshipVerified: false }, at)).toBe("satisfied denied");
    expect(said(rule, { outcome: "allowed" }, at)).toBe("undetermined notKnown for relationshipVerified");
  });

  it("is judged by the act since 2024", () => {
    const groundless = { outcome: "allowed", relationshipVerified: false } as const;
    expect(said(rule, groundless, { on: "2023-12-31" })).toBe("notApplicable notInForce");
    expect(said(rule, groundless, { on: "2024-01-01" })).toBe("breached openedWithoutGround at otherTaskReason");
  });
});

describe("the data used", () => {
  const rule = dataIsWithinTheWorkTask;
  const shelter: RecordUse = { outcome: "allowed", workTask: "broadResponsibility", category: "shelter" };

  it("are within the work task", () => {
    const facts = { ownTasks: ["workingAge"], serviceTask: "elderly" } as const;
    expect(said(rule, { outcome: "allowed", workTask: "arranging", category: "decisions", facts }, at)).toBe("satisfied within");
    expect(
      said(
        rule,
        { outcome: "allowed", workTask: "arranging", category: "decisions", facts: { ...facts, serviceTask: "childProtection" } },
        at,
      ),
    ).toBe("breached outside at category");
  });

  it("are outside it where it never reaches, whatever else is known", () => {
    expect(judge(rule, shelter, at)).toMatchObject({ outcome: "breached", severity: "error", ref: "ATA-10", path: ["category"] });
    expect(said(rule, { ...shelter, outcome: "denied" }, at)).toBe("satisfied denied");
  });

  it("are not judged by the kind of data alone in execution and practice, which the table does not settle", () => {
    for (const workTask of ["execution", "student"] as const) {
      expect(said(rule, { outcome: "allowed", workTask, category: "shelter" }, at)).toBe("undetermined factsMissing for facts");
      expect(said(rule, { outcome: "allowed", workTask, category: "shelter", facts: { ownTasks: [] } }, at)).toBe(
        "breached outside at category",
      );
    }
  });

  it("are asked about where facts are missing", () => {
    expect(judge(rule, { outcome: "allowed" }, at)).toMatchObject({ outcome: "undetermined", missing: ["workTask"] });
    expect(judge(rule, { ...shelter, category: undefined }, at)).toMatchObject({ missing: ["category"] });
    expect(judge(rule, { ...shelter, category: "decisions" }, at)).toMatchObject({ missing: ["facts"] });
  });

  it("are judged by the decree since October 2024", () => {
    expect(said(rule, shelter, { on: "2024-09-30" })).toBe("notApplicable notInForce");
    expect(said(rule, shelter, { on: "2024-10-01" })).toBe("breached outside at category");
  });
});

describe("a row of a log", () => {
  const use: UseLogRow = {
    data: "clientPlan",
    provider: "08",
    user: { id: "u1", name: "Testi Työntekijä-08X" },
    purpose: "clientWork",
    at: "2025-09-16T15:00:00Z",
  };
  const disclosure: DisclosureLogRow = {
    data: "plan",
    provider: "08",
    discloser: "Testi",
    recipient: "Kela",
    purpose: "plan",
    at: "2025-09-16",
    basis: "consent",
  };

  it("of use is whole, or says what it lacks (T53)", () => {
    expect(said(useLeavesAWholeLogRow, use, at)).toBe("satisfied whole");
    expect(judge(useLeavesAWholeLogRow, { ...use, purpose: undefined, user: { name: "Testi" } }, at)).toMatchObject({
      outcome: "breached",
      ref: "ATL-10",
      path: ["user", "id"],
      message: { params: { missing: [{ fi: "käyttäjän tunniste" }, { fi: "käyttötarkoitus" }] } },
    });
  });

  it("of disclosure is whole, or says what it lacks", () => {
    expect(said(disclosureLeavesAWholeLogRow, disclosure, at)).toBe("satisfied whole");
    expect(judge(disclosureLeavesAWholeLogRow, { ...disclosure, basis: "" }, at)).toMatchObject({ outcome: "breached", path: ["basis"] });
  });
});

describe("a table by place", () => {
  const rule = protectedPersonIsInNoMunicipalityRow;

  it("leaves protected persons out of municipalities and finer places", () => {
    expect(said(rule, { level: "municipality", includesProtected: false }, at)).toBe("satisfied leftOut");
    expect(judge(rule, { level: "municipality", includesProtected: true }, at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      ref: "TK-2",
    });
    expect(said(rule, { level: "village", includesProtected: true }, at)).toBe("breached counted at includesProtected");
    expect(said(rule, { level: "village" }, at)).toBe("undetermined notKnown for includesProtected");
  });

  it("may count them in the whole county", () =>
    expect(said(rule, { level: "county", includesProtected: true }, at)).toBe("notApplicable noPlace"));
});

const over = <Subject>(rules: readonly Rule<Subject>[], subjects: readonly Subject[]): readonly Finding[] =>
  subjects.flatMap((subject) => evaluate(rules, subject, { asOf: localDate(at.on), today: localDate(at.on) }));

const uses: readonly RecordUse[] = [
  { outcome: "denied" },
  { outcome: "allowed" },
  {
    outcome: "allowed",
    relationshipVerified: true,
    workTask: "arranging",
    category: "decisions",
    facts: { ownTasks: [], serviceTask: "elderly" },
  },
  { outcome: "allowed", relationshipVerified: false, workTask: "arranging", category: "shelter" },
  { outcome: "allowed", otherTaskReason: "Päivystys" },
];
const tables: readonly PlaceTable[] = [
  { level: "county" },
  { level: "village" },
  { level: "village", includesProtected: true },
  { level: "municipality", includesProtected: false },
];
const row = { data: "d", provider: "p", user: { id: "u", name: "n" }, discloser: "d", recipient: "r", purpose: "p", at: "t", basis: "b" };
const findings = [
  ...over(recordUseRules, uses),
  ...over(useLogRules, [{}, row]),
  ...over(disclosureLogRules, [{}, row]),
  ...over(placeTableRules, tables),
];

describe("the texts of the rules", () => {
  const rules: readonly Rule[] = [...recordUseRules, ...useLogRules, ...disclosureLogRules, ...placeTableRules];

  it("are whole in three languages, and every key is reached", () => {
    expect(checkCatalogue(accessRules, { fi, sv, en }, findings)).toEqual([]);
    const given = new Set(findings.map(({ ruleId, message }) => `${ruleId}#${message?.key}`));
    expect(rules.flatMap(({ id, messageKeys }) => messageKeys.map((key) => `${id}#${key}`)).filter((key) => !given.has(key))).toEqual([]);
  });

  it("leave no gap, brace or key in any sentence", () => {
    for (const [language, catalogue] of Object.entries({ fi, sv, en })) {
      for (const finding of findings) {
        for (const text of Object.values(explain(finding, catalogue, language))) expect(text).not.toMatch(/[{}#…]|undefined/);
      }
    }
  });

  it("tell of an error, except where the duty is our reading of a decree", () => {
    const others = accessRules.filter(({ severity }) => severity !== "error");
    expect(others.map(({ id, severity }) => [id, severity])).toEqual([["access/permit-is-targeted", "warning"]]);
  });

  it("belong to duties the register knows", () => expect(accessRules.filter(({ ref }) => lawRefOf(ref) === undefined)).toEqual([]));
});
