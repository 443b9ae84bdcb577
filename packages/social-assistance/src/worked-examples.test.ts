import { localDate as day, localDateTime } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import type { AssistanceApplication } from "./application/schema.ts";
import type { KelaStatement } from "./kela-statement/schema.ts";
import { applicationHandlingRules, applicationRules, kelaStatementRules } from "./rules/index.ts";

const at = { asOf: day("2026-11-20"), today: day("2026-11-20") };

describe("worked examples of the law: an incomplete application (T69)", () => {
  const application: AssistanceApplication = {
    receivedAt: localDateTime("2026-11-02T09:00"),
    kind: "supplementary",
    urgent: false,
    complete: false,
    completionAskedOn: day("2026-11-12"),
    basicDecisionForPeriod: true,
  };

  it("what is missing is asked for on the seventh weekday at the latest", () => {
    const [, asked] = evaluate(applicationRules, application, at);
    expect(asked).toMatchObject({ ref: "TTL-14a", outcome: "breached", severity: "error", deadline: { target: "2026-11-11" } });
    const [, inTime] = evaluate(applicationRules, { ...application, completionAskedOn: day("2026-11-11") }, at);
    expect(inTime).toMatchObject({ outcome: "satisfied" });
  });

  it("it is decided on the seventh weekday after it became whole", () => {
    const completed = { application: { ...application, completedOn: day("2026-11-16") } };
    const [decided] = evaluate(applicationHandlingRules, completed, at);
    expect(decided).toMatchObject({ ref: "TTL-14a", outcome: "undetermined", deadline: { start: "2026-11-16", target: "2026-11-25" } });
  });
});

describe("worked examples of the law: a statement to Kela (T71)", () => {
  const statement: KelaStatement = { sentOn: day("2026-11-20"), topic: "otherBasicCosts", clientInformed: true, onlyNecessaryData: true };
  const refsBreached = (facts: Partial<KelaStatement>) =>
    evaluate(kelaStatementRules, { ...statement, ...facts }, at)
      .filter(({ outcome, severity }) => outcome === "breached" && severity === "error")
      .map(({ ref }) => ref);

  it("is not given before the client has been heard", () => {
    expect(refsBreached({})).toEqual(["TTL-15"]);
    expect(refsBreached({ clientHeardOn: day("2026-11-19") })).toEqual([]);
  });

  it("has no topic of its own", () => {
    expect(refsBreached({ clientHeardOn: day("2026-11-19"), topic: "other" })).toEqual(["TTL-15"]);
  });
});
