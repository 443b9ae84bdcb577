import { addDays, daysBetween, type LocalDate } from "@koonti/core";
import { type CatalogueEntry, type Example, type JudgedExample, judge } from "@koonti/rule-catalogue";
import type { Finding } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { examples, rules } from "./catalogue.ts";
import { shiftDates } from "./shift-dates.ts";

/** The example with the day whose law judges it moved: in the subject where the rule reads it there, else in the question. */
const onDay = ({ rule }: CatalogueEntry, { example }: JudgedExample, day: LocalDate): Example<unknown> => {
  const judgedOn = rule.eventDate?.(example.subject);
  if (judgedOn === undefined) return { ...example, asOf: day };
  const days = daysBetween(judgedOn, day);
  return { ...example, subject: shiftDates(example.subject, days), today: addDays(example.today, days), asOf: day };
};

const judgedOn = (entry: CatalogueEntry, judged: JudgedExample, day: LocalDate): Finding => judge(entry.rule, onDay(entry, judged, day));

describe("every example", () => {
  it.each(examples)("%s is not applicable the day before the rule comes into force", (_, entry, judged) => {
    const finding = judgedOn(entry, judged, addDays(entry.rule.inForce.from, -1));
    expect(finding).toMatchObject({ outcome: "notApplicable", because: "notInForce" });
  });

  it.each(examples)("%s is judged on the first day in force", (_, entry, judged) => {
    expect(judgedOn(entry, judged, entry.rule.inForce.from).because).not.toBe("notInForce");
  });

  it.each(examples.filter(([, { rule }]) => rule.inForce.until !== undefined))(
    "%s is judged on the last day in force and not on the day after",
    (_, entry, judged) => {
      const until = entry.rule.inForce.until ?? entry.rule.inForce.from;
      expect(judgedOn(entry, judged, until).because).not.toBe("notInForce");
      expect(judgedOn(entry, judged, addDays(until, 1))).toMatchObject({ outcome: "notApplicable", because: "notInForce" });
    },
  );
});

describe("a rule that has ended", () => {
  it.each(rules.filter(([, { rule }]) => rule.inForce.until !== undefined))(
    "%s gives way on the day after to one that begins",
    (_, { rule }) => {
      const followers = rules.filter(
        ([, other]) => other.rule.ref === rule.ref && other.rule.inForce.from === addDays(rule.inForce.until ?? rule.inForce.from, 1),
      );
      expect(followers.map(([id]) => id)).not.toEqual([]);
    },
  );
});
