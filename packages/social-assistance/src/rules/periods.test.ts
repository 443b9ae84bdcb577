import { addDays, localDate as day, type LocalDate, localDateTime } from "@koonti/core";
import { type Deadline, evaluate, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { judged } from "../fixtures/judged.ts";
import { assistanceIsDecidedBySeventhWeekday } from "./application/assistance-is-decided-by-seventh-weekday.ts";
import { missingDataIsAskedBySeventhWeekday } from "./application/missing-data-is-asked-by-seventh-weekday.ts";
import { supplementaryApplicationFollowsBasicDecision } from "./application/supplementary-application-follows-basic-decision.ts";
import { urgentAssistanceIsDecidedByNextWeekday } from "./application/urgent-assistance-is-decided-by-next-weekday.ts";
import { socialAssistanceRules } from "./index.ts";
import { clientIsHeardBeforeStatement } from "./kela-statement/client-is-heard-before-statement.ts";
import { statementKeepsToItsTopics } from "./kela-statement/statement-keeps-to-its-topics.ts";
import { jointTalkIsHeldWhenAsked } from "./talk/joint-talk-is-held-when-asked.ts";
import { talkIsHeldBySeventhWeekday } from "./talk/talk-is-held-by-seventh-weekday.ts";

const arrived = (on: LocalDate, urgent = false) =>
  ({ receivedAt: localDateTime(`${on}T23:50`), kind: "supplementary", urgent, complete: false }) as const;
const handled = (on: LocalDate, urgent: boolean) => ({ application: { ...arrived(on, urgent), complete: true } });

describe("a period is counted from its day of the event, by its own section", () => {
  const monday = day("2026-11-02");
  const seven = { start: monday, target: "2026-11-11", counting: { unit: "workingDays", n: 7 }, state: "open" };
  const deadlineOf = <Subject>(rule: Rule<Subject>, subject: Subject): Deadline | undefined =>
    evaluate([rule], subject, { asOf: monday, today: monday })[0]?.deadline;

  it("of an application", () => {
    const provision = { act: "TTL", section: "14 a" };
    const facts = { ...seven, startEvent: "application", provision };
    expect(deadlineOf(assistanceIsDecidedBySeventhWeekday, handled(monday, false))).toMatchObject(facts);
    expect(deadlineOf(missingDataIsAskedBySeventhWeekday, arrived(monday))).toMatchObject(facts);
  });

  it("of an urgent application", () => {
    expect(deadlineOf(urgentAssistanceIsDecidedByNextWeekday, handled(monday, true))).toMatchObject({
      startEvent: "application",
      start: monday,
      target: "2026-11-03",
      counting: { unit: "workingDays", n: 1 },
      provision: { act: "TTL", section: "14 b" },
    });
  });

  it("of a talk", () => {
    expect(deadlineOf(talkIsHeldBySeventhWeekday, { requestedOn: monday })).toMatchObject({
      ...seven,
      startEvent: "talkRequest",
      provision: { act: "TTL", section: "14 d" },
    });
  });
});

describe("a rule is judged by the day of what happened, whenever it is asked", () => {
  const [kelaPays, counties] = [day("2017-01-01"), day("2023-01-01")];
  const statement = (sentOn: LocalDate) => ({ sentOn, topic: "urgency" }) as const;
  const cases = [
    { rule: talkIsHeldBySeventhWeekday, first: kelaPays, on: (on: LocalDate) => judged(talkIsHeldBySeventhWeekday, { requestedOn: on }) },
    {
      rule: jointTalkIsHeldWhenAsked,
      first: kelaPays,
      on: (on: LocalDate) => judged(jointTalkIsHeldWhenAsked, { requestedOn: on, jointWithKela: true }),
    },
    {
      rule: assistanceIsDecidedBySeventhWeekday,
      first: kelaPays,
      on: (on: LocalDate) => judged(assistanceIsDecidedBySeventhWeekday, handled(on, false)),
    },
    {
      rule: urgentAssistanceIsDecidedByNextWeekday,
      first: kelaPays,
      on: (on: LocalDate) => judged(urgentAssistanceIsDecidedByNextWeekday, handled(on, true)),
    },
    {
      rule: missingDataIsAskedBySeventhWeekday,
      first: kelaPays,
      on: (on: LocalDate) => judged(missingDataIsAskedBySeventhWeekday, arrived(on)),
    },
    {
      rule: supplementaryApplicationFollowsBasicDecision,
      first: counties,
      on: (on: LocalDate) => judged(supplementaryApplicationFollowsBasicDecision, arrived(on)),
    },
    {
      rule: clientIsHeardBeforeStatement,
      first: counties,
      on: (on: LocalDate) => judged(clientIsHeardBeforeStatement, statement(on)),
    },
    { rule: statementKeepsToItsTopics, first: counties, on: (on: LocalDate) => judged(statementKeepsToItsTopics, statement(on)) },
  ];

  it.each(cases)("$rule.id: from $first", ({ first, on }) => {
    expect(on(addDays(first, -1))).toBe("notApplicable notInForce");
    expect(on(first)).toMatch(/^(?:breached|undetermined)/);
  });

  it("and every rule is asked here", () => {
    expect(cases.map(({ rule }) => rule.id).toSorted()).toEqual(socialAssistanceRules.map(({ id }) => id).toSorted());
  });
});
