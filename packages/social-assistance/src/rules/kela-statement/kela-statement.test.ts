import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { KelaStatement } from "../../kela-statement/schema.ts";
import { clientIsHeardBeforeStatement } from "./client-is-heard-before-statement.ts";
import { statementKeepsToItsTopics } from "./statement-keeps-to-its-topics.ts";

const day = localDate;
const statement: KelaStatement = {
  sentOn: day("2026-06-01"),
  topic: "otherBasicCosts",
  clientHeardOn: day("2026-05-29"),
  clientInformed: true,
  onlyNecessaryData: true,
};
const { clientHeardOn: _, ...unheard } = statement;
const { onlyNecessaryData: __, ...unweighed } = statement;

describe("the client is heard before a statement", () => {
  const rule = clientIsHeardBeforeStatement;
  const examples: readonly Example<KelaStatement>[] = [
    ["satisfied heardAndInformed", statement],
    ["satisfied heardAndInformed", { ...statement, clientHeardOn: day("2026-06-01") }],
    ["breached heardAfterwards error at clientHeardOn", { ...statement, clientHeardOn: day("2026-06-02") }],
    ["breached notHeard error at clientHeardOn", unheard],
    ["breached notInformed error at clientInformed", { ...statement, clientInformed: false }],
    ["notApplicable notInForce", { ...unheard, sentOn: day("2022-12-31") }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("a statement keeps to its topics", () => {
  const rule = statementKeepsToItsTopics;
  const examples: readonly Example<KelaStatement>[] = [
    ["satisfied keepsToTopic", statement],
    ["satisfied keepsToTopic", { ...statement, topic: "reduction" }],
    ["satisfied keepsToTopic", { ...statement, topic: "urgency" }],
    ["breached otherTopic error at topic", { ...statement, topic: "other" }],
    ["breached moreThanNecessary error at onlyNecessaryData", { ...statement, onlyNecessaryData: false }],
    ["undetermined necessityNotRecorded for onlyNecessaryData", unweighed],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
