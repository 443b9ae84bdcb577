import { DOCUMENT_KINDS } from "@koonti/casework";
import { collate, needsFromCollation } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import {
  answerFrom,
  basicsFrom,
  caseFiles,
  comparable,
  completedAssessmentFrom,
  contactFrom,
  corrected,
  initiationFrom,
  inOrder,
  planFrom,
  readCase,
  requestFrom,
  startedAssessmentFrom,
  urgencyFrom,
} from "./index.ts";

const files = caseFiles();
if (files.length === 0) console.log("harness: skipped, there are no cases beside the repository");
const cases = files.map(readCase);
const chains = cases.filter((file) => basicsFrom(file) !== undefined);

const assessmentsOf = (file: (typeof cases)[number]) =>
  file.sectorAssessments.map((assessment) => ({ id: assessment.id, content: answerFrom(requestFrom(file, assessment), assessment) }));

describe.runIf(files.length > 0)("the cases as documents", () => {
  it.each(chains)("$id has contents of the structure of their kinds", (file) => {
    const needs = needsFromCollation(collate({ assessments: assessmentsOf(file) }));
    const started = startedAssessmentFrom(file, needs);
    const [plan] = file.plans;
    const contents = [
      ["contact", contactFrom(file)],
      ["initiation", initiationFrom(file)],
      ["urgencyAssessment", urgencyFrom(file)],
      ["serviceNeedAssessment", started],
      ["serviceNeedAssessment", completedAssessmentFrom(file, started)],
      ["clientPlan", plan && planFrom(file, plan)],
      ...assessmentsOf(file).map(({ content }) => ["sectorAssessment", content] as const),
    ] as const;
    for (const [kind, content] of contents) {
      if (content === undefined) continue;
      expect({ kind, issues: DOCUMENT_KINDS[kind].schema.safeParse(content).error?.issues }).toEqual({ kind, issues: undefined });
    }
  });

  it.each(cases.filter(({ expectedCollation }) => expectedCollation))("$id corrected gives the collation that the case expects", (file) => {
    const right = corrected(file);
    const [plan] = right.plans;
    const collation = collate({ assessments: assessmentsOf(right), plan: plan && planFrom(right, plan) });
    expect(comparable(collation)).toEqual(right.expectedCollation && inOrder(right.expectedCollation));
  });
});
