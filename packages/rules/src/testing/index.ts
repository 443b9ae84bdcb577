export { type Example, type Judged, type Judging, judgedWith, type RuleExamples, rows, unreached } from "./examples.ts";
export { type Judge, type JudgedAt, judgeWith } from "./judge.ts";
