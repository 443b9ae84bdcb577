import { UNREACHABLE, WITHOUT_MESSAGE } from "@koonti/rule-catalogue";
import { describe, expect, it } from "vitest";
import { examples, rules } from "./catalogue.ts";

describe("every example", () => {
  it.each(examples)("%s makes the rule say what it stands for", (_, __, { key, finding }) => {
    expect(finding.message?.key ?? WITHOUT_MESSAGE).toBe(key);
  });

  it.each(examples)("%s breaches with a severity the rule declares", (_, { rule }, { finding }) => {
    expect(rule.severities).toContain(finding.severity);
  });

  it.each(examples)("%s names what would settle an open question, or leaves it to a professional", (_, __, { finding }) => {
    expect(Array.isArray(finding.missing)).toBe(finding.outcome === "undetermined");
  });
});

describe("every rule", () => {
  it.each(rules)("%s has a satisfied and a breached example, where it can be either", (id, entry) => {
    const reached = new Set(entry.examples.map(({ finding }) => finding.outcome));
    const never = UNREACHABLE[id]?.outcomes ?? [];
    expect([...reached, ...never]).toEqual(expect.arrayContaining(["satisfied", "breached"]));
    expect(never.filter((outcome) => reached.has(outcome))).toEqual([]);
  });

  it.each(rules)("%s shows a breach of every severity it declares", (id, { rule, examples: own }) => {
    const shown = own.filter(({ finding }) => finding.outcome === "breached").map(({ finding }) => finding.severity);
    if (!UNREACHABLE[id]?.outcomes.includes("breached")) expect([...new Set(shown)].toSorted()).toEqual([...rule.severities].toSorted());
  });
});

describe("the list of outcomes that rules do not have", () => {
  it("names rules of the catalogue", () => {
    const ids = rules.map(([id]) => id);
    expect(Object.keys(UNREACHABLE).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
