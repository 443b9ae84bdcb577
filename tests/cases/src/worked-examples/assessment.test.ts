import { localDate as day } from "@koonti/core";
import {
  type AssessmentTiming,
  assessmentDeclineRules,
  assessmentRules,
  assessmentTimingRules,
  emptyAssessment,
  type ServiceNeedAssessment,
  type SpecialSupport,
  urgencyRules,
} from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { askingOf, findingsOn, lastDaysOf } from "./findings.ts";

const LATER = "2027-06-01";
const startBySeventhWeekday = askingOf("SHL-36-d", assessmentTimingRules);
const lastStart = lastDaysOf("SHL-36-d", assessmentTimingRules);

const contacted = (contactOn: string, facts: Partial<AssessmentTiming> = {}): AssessmentTiming => ({
  contactOn: day(contactOn),
  contactBy: "self",
  birthDate: day("1946-05-01"),
  highestCareAllowance: false,
  disabledPerson: false,
  ...facts,
});

const WORKING_AGE = { birthDate: day("1991-03-01") };

describe("worked examples of the law: the seventh weekday", () => {
  it("T01: a client of 80 contacts on a Monday, and the Wednesday of the week after is the last day", () => {
    const contact = (startedOn: string) => contacted("2026-11-02", { startedOn: day(startedOn) });
    expect(lastStart(contacted("2026-11-02"), "2026-11-02")).toContain("2026-11-11");
    expect(startBySeventhWeekday(contact("2026-11-11"), LATER)).toEqual(["satisfied"]);
    expect(startBySeventhWeekday(contact("2026-11-12"), LATER)).toEqual(["breached error"]);
  });

  it("T03: the daughter of a person of 80 contacts on a Friday", () => {
    expect(lastStart(contacted("2026-11-06", { contactBy: "closePerson" }), "2026-11-06")).toContain("2026-11-17");
  });

  it("T05: a disabled person contacts before the first of May", () => {
    expect(lastStart(contacted("2026-04-29", { ...WORKING_AGE, disabledPerson: true }), "2026-04-29")).toContain("2026-05-11");
  });

  it("T07: a person of 90 contacts before Epiphany", () => {
    expect(lastStart(contacted("2027-01-04", { birthDate: day("1936-06-06") }), "2027-01-04")).toContain("2027-01-14");
  });

  it("T09: special support by itself gives a person of 35 no seventh weekday", () => {
    const onTheTenth = contacted("2026-11-02", { ...WORKING_AGE, startedOn: day("2026-11-16") });
    expect(startBySeventhWeekday(onTheTenth, LATER)).toEqual([]);
    expect(findingsOn(assessmentTimingRules, onTheTenth, LATER)).not.toContainEqual(expect.stringContaining("breached error"));
  });

  it("T11: a contact of the police starts no seven weekdays, and urgency is still assessed at once", () => {
    const urgencyAtOnce = askingOf("SHL-36-a", urgencyRules);
    expect(startBySeventhWeekday(contacted("2026-11-02", { birthDate: day("1944-03-01"), contactBy: "authority" }), LATER)).toEqual([]);
    expect(urgencyAtOnce({ learnedOn: day("2026-11-02"), urgencyAssessedOn: day("2026-11-02") }, LATER)).toEqual(["satisfied"]);
    expect(urgencyAtOnce({ learnedOn: day("2026-11-02") }, LATER)).toEqual(["breached error"]);
  });

  it("T13: the assessment of a child with special support ends three months from initiation, in February on its last day", () => {
    const lastDays = lastDaysOf("SHL-36-e", assessmentTimingRules);
    const child: AssessmentTiming = { specialSupportChild: true, initiatedOn: day("2026-11-30"), startedOn: day("2026-12-01") };
    expect(lastDays(child, "2026-12-01")).toContain("2027-02-28");
    expect(lastDays(child, "2026-12-01", { extendAuthorityDeadlines: true })).toContain("2027-03-01");
  });
});

const assessed = (facts: Partial<ServiceNeedAssessment>, completedOn = "2026-11-20"): ServiceNeedAssessment => ({
  ...emptyAssessment("client"),
  completedOn: day(completedOn),
  specialSupport: { entitled: false, reasons: [] },
  ...facts,
});

const supported = (facts: Partial<SpecialSupport>, completedOn?: string): ServiceNeedAssessment => {
  const grounds = { entitled: true, difficultyAccessingServices: true, oldAgeRelated: false };
  return assessed({ specialSupport: { ...grounds, reasons: ["addictiveBehaviour"], ...facts } }, completedOn);
};

describe("worked examples of the law: what is assessed, and by whom", () => {
  const specialSupport = askingOf("SHL-3-special", assessmentRules);

  it("T15: an assessment that is evidently unnecessary is left out with its reason only", () => {
    const declined = askingOf("SHL-36-b", assessmentDeclineRules);
    const without = { declinedOn: day("2026-11-20") };
    expect(declined({ ...without, evidentlyUnnecessaryReason: "Asia hoitui neuvonnassa." }, "2026-11-20")).toEqual(["satisfied"]);
    expect(declined(without, "2026-11-20")).toEqual(["breached error"]);
  });

  it("T17: a sosionomi may assess an ordinary adult", () => {
    const assessor = { name: "Testi Työntekijä-03A", profession: "socialCounsellor", employment: "employmentContract" } as const;
    expect(askingOf("SHL-36-g", assessmentRules)(assessed({ assessor }), "2026-11-20")).toEqual(["satisfied"]);
  });

  it("T19: gambling is a ground for special support since 2023, and before that another comparable reason", () => {
    expect(specialSupport(supported({}, "2023-01-01"), LATER)).toEqual(["satisfied"]);
    expect(specialSupport(supported({}, "2022-06-01"), LATER)).toEqual(["breached error"]);
    expect(specialSupport(supported({ reasons: ["otherComparable"] }, "2022-06-01"), LATER)).toEqual(["satisfied"]);
  });

  it("T21: there is no special support without difficulty in getting services", () => {
    expect(specialSupport(supported({ difficultyAccessingServices: false }), LATER)).toEqual(["breached error"]);
  });

  it("T23: the need for an own worker is assessed by the client too", () => {
    const ownWorkerNeed = askingOf("SHL-37.4", assessmentRules);
    const professional = "Tarvitsee omatyöntekijän.";
    expect(ownWorkerNeed(assessed({ ownWorkerNeed: { professional, needed: true } }), LATER)).toEqual(["breached error"]);
    expect(ownWorkerNeed(assessed({ ownWorkerNeed: { professional, client: "Haluan oman.", needed: true } }), LATER)).toEqual([
      "satisfied",
    ]);
  });
});
