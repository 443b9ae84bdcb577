import { type LocalDate, localDate } from "@koonti/core";
import { evaluate, explain, type Finding, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { en } from "../../messages/en.ts";
import { waitingTimesRules, wellbeingReportRules, wellbeingYearRules, yearlyAccountRules } from "../index.ts";
import type { WellbeingReport } from "./wellbeing-report.ts";
import type { YearlyAccount } from "./yearly-account-reaches-the-state.ts";

const day = localDate;
const judged = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, today: LocalDate): readonly Finding[] =>
  evaluate(rules, subject, { asOf: today, today });
const said = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, today = day("2026-11-20")): readonly string[] =>
  judged(rules, subject, today).map(({ ref, outcome, message, because }) => `${ref} ${outcome} ${message?.key ?? because ?? ""}`);

const report = (facts: Partial<WellbeingReport>): WellbeingReport => ({
  type: "term",
  finishedOn: day("2026-03-02"),
  deliveredTo: ["regionalCouncil", "municipalities"],
  isPublishedOnline: true,
  ...facts,
});

describe("a report on wellbeing", () => {
  it("of a year that goes to nobody is a breach (T67)", () => {
    const annual = report({ type: "annual", deliveredTo: [], isPublishedOnline: false });
    expect(said(wellbeingReportRules, annual)).toEqual(["HYTE-1 breached notDelivered", "HYTE-1 notApplicable yearlyReport"]);
    expect(judged(wellbeingReportRules, annual, day("2026-11-20"))[0]).toMatchObject({ severity: "error", path: ["deliveredTo"] });
  });

  it("of a term that is not published is a breach (T67)", () => {
    const unpublished = report({ isPublishedOnline: false });
    expect(said(wellbeingReportRules, unpublished)).toEqual(["HYTE-1 satisfied delivered", "HYTE-1 breached notPublished"]);
    expect(judged(wellbeingReportRules, unpublished, day("2026-11-20"))[1]).toMatchObject({ severity: "error" });
  });

  it("that reached only the municipalities did not reach the council", () => {
    expect(said(wellbeingReportRules, report({ deliveredTo: ["municipalities"] }))[0]).toBe("HYTE-1 breached notDelivered");
  });

  it("delivered and published is as it should be", () => {
    expect(said(wellbeingReportRules, report({}))).toEqual(["HYTE-1 satisfied delivered", "HYTE-1 satisfied published"]);
  });

  it("nothing is known of is asked about", () => {
    const unknown = report({ deliveredTo: undefined, isPublishedOnline: undefined });
    expect(judged(wellbeingReportRules, unknown, day("2026-11-20"))).toMatchObject([
      { outcome: "undetermined", missing: ["deliveredTo"] },
      { outcome: "undetermined", missing: ["isPublishedOnline"] },
    ]);
  });

  it("is judged by the day it was finished: the counties began in 2023", () => {
    const before = report({ finishedOn: day("2022-12-31"), deliveredTo: [] });
    expect(said(wellbeingReportRules, before)).toEqual(["HYTE-1 notApplicable notInForce", "HYTE-1 notApplicable notInForce"]);
    expect(said(wellbeingReportRules, report({ finishedOn: day("2023-01-01"), deliveredTo: [] }))[0]).toBe("HYTE-1 breached notDelivered");
  });
});

describe("reporting every year", () => {
  const yearBegins = day("2026-01-01");

  it("runs to the last day of the year", () => {
    expect(said(wellbeingYearRules, { yearBegins }, day("2026-12-31"))).toEqual(["HYTE-1 undetermined open"]);
    expect(said(wellbeingYearRules, { yearBegins }, day("2027-01-01"))).toEqual(["HYTE-1 breached late"]);
    expect(judged(wellbeingYearRules, { yearBegins }, day("2026-12-31"))[0]?.deadline).toMatchObject({
      start: "2025-12-31",
      target: "2026-12-31",
      state: "open",
    });
  });

  it("is met on that day and not the day after", () => {
    const delivered = (on: string) => said(wellbeingYearRules, { yearBegins, deliveredToCouncilOn: day(on) }, day("2027-03-01"));
    expect(delivered("2026-12-31")).toEqual(["HYTE-1 satisfied reported"]);
    expect(delivered("2027-01-01")).toEqual(["HYTE-1 breached reportedLate"]);
  });
});

describe("the yearly account", () => {
  const account = (facts: Partial<YearlyAccount>): YearlyAccount => ({
    finishedOn: day("2026-05-04"),
    deliveredTo: ["nationalInstitute", "ministry"],
    isPublishedOnline: true,
    ...facts,
  });

  it("goes to the institute and to the ministry, and online", () => {
    expect(said(yearlyAccountRules, account({}))).toEqual(["HYTE-4 satisfied deliveredAndPublished"]);
    expect(said(yearlyAccountRules, account({ deliveredTo: ["ministry"] }))).toEqual(["HYTE-4 breached notDelivered"]);
    expect(said(yearlyAccountRules, account({ isPublishedOnline: false }))).toEqual(["HYTE-4 breached notPublished"]);
  });

  it("names who is without it", () => {
    const reasonFor = (deliveredTo: YearlyAccount["deliveredTo"]) =>
      judged(yearlyAccountRules, account({ deliveredTo }), day("2026-11-20")).map((finding) => explain(finding, en, "en").reason);
    expect(reasonFor(["nationalInstitute"])[0]).toContain("Ministry of Social Affairs and Health");
    expect(reasonFor(["nationalInstitute"])[0]).not.toContain("Institute for Health and Welfare");
    expect(reasonFor([])[0]).toContain("Institute for Health and Welfare");
  });

  it("is a breach as soon as one thing is known to lack, and asked about before", () => {
    expect(said(yearlyAccountRules, account({ deliveredTo: undefined, isPublishedOnline: false }))).toEqual([
      "HYTE-4 breached notPublished",
    ]);
    expect(judged(yearlyAccountRules, account({ deliveredTo: undefined }), day("2026-11-20"))).toMatchObject([
      { outcome: "undetermined", missing: ["deliveredTo"] },
    ]);
    expect(judged(yearlyAccountRules, account({ isPublishedOnline: undefined }), day("2026-11-20"))).toMatchObject([
      { outcome: "undetermined", missing: ["isPublishedOnline"] },
    ]);
  });
});

describe("waiting times", () => {
  const published = (days: readonly string[] | undefined, today = "2027-01-01") =>
    judged(waitingTimesRules, { yearBegins: day("2026-01-01"), publishedOn: days?.map(day) }, day(today))[0];

  it("published twice within the year meet the duty on the second day", () => {
    expect(published(["2026-10-01", "2026-03-01"])).toMatchObject({
      outcome: "satisfied",
      deadline: { state: "met", metOn: "2026-10-01" },
    });
    expect(published(["2026-01-01", "2026-12-31"])).toMatchObject({ outcome: "satisfied" });
  });

  it("published once, or in another year, do not", () => {
    expect(published(["2026-03-01"])).toMatchObject({ outcome: "breached", ref: "VanhL-26", message: { params: { count: 1 } } });
    expect(published(["2025-12-31", "2026-03-01", "2027-01-01"])).toMatchObject({ outcome: "breached", message: { params: { count: 1 } } });
    expect(published([])).toMatchObject({ outcome: "breached", message: { params: { count: 0 } } });
  });

  it("can still be published until the year ends, and a planned day is not a day of publishing", () => {
    expect(published(["2026-03-01"], "2026-12-31")).toMatchObject({ outcome: "undetermined", missing: ["publishedOn"] });
    expect(published(["2026-03-01", "2026-12-01"], "2026-11-20")).toMatchObject({ outcome: "undetermined", deadline: { state: "open" } });
  });

  it("nobody knows of are asked about", () => {
    expect(published(undefined)).toMatchObject({ outcome: "undetermined", message: { key: "notKnown" } });
  });
});
