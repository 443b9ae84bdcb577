import { documentIdSchema, holds, localDate, missingFields, structureIssues } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { answerFor, answersFor } from "./answers-for.ts";
import { planAnswerForm } from "./form.ts";
import { PLAN_ANSWERS, type PlanAnswer, planAnswerSchema } from "./schema.ts";
import { structureMessages } from "./structure-messages.ts";

const planId = documentIdSchema.parse("0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90");
const other = documentIdSchema.parse("0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d91");
const given = (more: Partial<PlanAnswer> = {}): PlanAnswer => ({
  planId,
  planVersion: 3,
  answer: "agrees",
  answeredOn: localDate("2026-02-18"),
  ...more,
});

describe("an answer", () => {
  it.each(["disagrees", "couldNotAnswer"] as const)("that %s needs a reason, told in three languages", (answer) => {
    const { error } = planAnswerSchema.safeParse(given({ answer }));
    const issues = (["fi", "sv", "en"] as const).map(
      (language) => structureIssues(error ?? { issues: [] }, language, structureMessages)[0],
    );
    expect(issues.map((issue) => [issue?.path.join("."), issue?.code])).toEqual(Array(3).fill(["reason", "client-plan/reasonMissing"]));
    expect(new Set(issues.map((issue) => issue?.message)).size).toBe(3);
    expect(planAnswerSchema.safeParse(given({ answer, reason: "  " })).success).toBe(false);
    expect(planAnswerSchema.safeParse(given({ answer, reason: "Syy" })).success).toBe(true);
  });

  it("that agrees needs none", () => expect(planAnswerSchema.safeParse(given()).success).toBe(true));
});

describe("answersFor", () => {
  it("counts an answer only for its plan and its version", () => {
    const now = given({ answer: "disagrees", reason: "x" });
    const answers = [given({ planVersion: 2 }), now, given({ planId: other })];
    expect(answersFor(answers, { planId, planVersion: 3 })).toEqual([now]);
    expect(answersFor(answers, { planId, planVersion: 4 })).toEqual([]);
  });

  it("lets the last one stand when the client changes their mind", () => {
    const later = given({ answer: "disagrees", reason: "Mieli muuttui" });
    expect(answerFor([given(), later], { planId, planVersion: 3 })).toBe(later);
    expect(answerFor([], { planId, planVersion: 3 })).toBeUndefined();
  });
});

describe("the form of an answer", () => {
  const field = (name: string) => planAnswerForm.sections.flatMap(({ fields }) => fields).find((one) => one.name === name);

  it("offers the three answers", () => expect(field("answer")?.options?.map(({ value }) => value)).toEqual([...PLAN_ANSWERS]));

  it("asks why only when the client does not agree", () => {
    const asks = (answer: string) => holds(field("reason")?.showWhen ?? { all: [] }, { answer });
    expect(PLAN_ANSWERS.map(asks)).toEqual([false, true, true]);
    expect(missingFields(planAnswerForm, { answer: "disagrees", answeredOn: "2026-02-18" }).map(({ path }) => path.join("."))).toEqual([
      "reason",
    ]);
  });
});
