import { localDate as day } from "@koonti/core";
import { explain } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { en } from "../../messages/en.ts";
import { fi } from "../../messages/fi.ts";
import { sv } from "../../messages/sv.ts";
import { termReportIsPublishedOnline } from "./term-report-is-published-online.ts";
import { waitingTimesArePublishedTwiceAYear } from "./waiting-times-are-published-twice-a-year.ts";
import { wellbeingIsReportedEveryYear } from "./wellbeing-is-reported-every-year.ts";
import type { WellbeingReport } from "./wellbeing-report.ts";
import { wellbeingReportGoesToTheCouncil } from "./wellbeing-report-goes-to-the-council.ts";
import { type YearlyAccount, yearlyAccountReachesTheState } from "./yearly-account-reaches-the-state.ts";

const at = { on: "2026-11-20" };
const yearBegins = day("2026-01-01");

describe("a report on wellbeing", () => {
  const [goesToCouncil, isPublished] = [wellbeingReportGoesToTheCouncil, termReportIsPublishedOnline];
  const report = (facts: Partial<WellbeingReport>): WellbeingReport => ({
    type: "term",
    finishedOn: day("2026-03-02"),
    deliveredTo: ["regionalCouncil", "municipalities"],
    isPublishedOnline: true,
    ...facts,
  });

  it("of a year that goes to nobody is a breach (T67)", () => {
    const annual = report({ type: "annual", deliveredTo: [], isPublishedOnline: false });
    expect(said(goesToCouncil, annual, at)).toBe("breached notDelivered at deliveredTo");
    expect(said(isPublished, annual, at)).toBe("notApplicable yearlyReport");
  });

  it("of a term that is not published is a breach (T67)", () => {
    const unpublished = report({ isPublishedOnline: false });
    expect(said(goesToCouncil, unpublished, at)).toBe("satisfied delivered");
    expect(said(isPublished, unpublished, at)).toBe("breached notPublished at isPublishedOnline");
  });

  it("that reached only the municipalities did not reach the council", () => {
    expect(said(goesToCouncil, report({ deliveredTo: ["municipalities"] }), at)).toBe("breached notDelivered at deliveredTo");
  });

  it("delivered and published is as it should be", () => {
    expect(said(goesToCouncil, report({}), at)).toBe("satisfied delivered");
    expect(said(isPublished, report({}), at)).toBe("satisfied published");
  });

  it("nothing is known of is asked about", () => {
    const unknown = report({ deliveredTo: undefined, isPublishedOnline: undefined });
    expect(said(goesToCouncil, unknown, at)).toBe("undetermined notKnown for deliveredTo");
    expect(said(isPublished, unknown, at)).toBe("undetermined notKnown for isPublishedOnline");
  });

  it("is judged by the day it was finished: the counties began in 2023", () => {
    const nowhere = (on: string) => report({ finishedOn: day(on), deliveredTo: [], isPublishedOnline: false });
    expect(said(goesToCouncil, nowhere("2022-12-31"), at)).toBe("notApplicable notInForce");
    expect(said(isPublished, nowhere("2022-12-31"), at)).toBe("notApplicable notInForce");
    expect(said(goesToCouncil, nowhere("2023-01-01"), at)).toBe("breached notDelivered at deliveredTo");
    expect(said(isPublished, nowhere("2023-01-01"), at)).toBe("breached notPublished at isPublishedOnline");
  });
});

describe("reporting every year", () => {
  const rule = wellbeingIsReportedEveryYear;

  it("runs to the last day of the year", () => {
    expect(said(rule, { yearBegins }, { on: "2026-12-31" })).toBe("undetermined open for deliveredToCouncilOn");
    expect(said(rule, { yearBegins }, { on: "2027-01-01" })).toBe("breached late at deliveredToCouncilOn");
    expect(judge(rule, { yearBegins }, { on: "2026-12-31" }).deadline).toMatchObject({
      startEvent: "yearBegins",
      start: "2025-12-31",
      target: "2026-12-31",
      state: "open",
      counting: { unit: "years", n: 1 },
      provision: { act: "JärjL", section: "7" },
    });
  });

  it("is met on that day and not the day after", () => {
    const delivered = (on: string) => said(rule, { yearBegins, deliveredToCouncilOn: day(on) }, { on: "2027-03-01" });
    expect(delivered("2026-12-31")).toBe("satisfied reported");
    expect(delivered("2027-01-01")).toBe("breached reportedLate at deliveredToCouncilOn");
  });

  it("began with the counties, whenever it is asked", () => {
    expect(said(rule, { yearBegins: day("2022-01-01") }, at)).toBe("notApplicable notInForce");
    expect(said(rule, { yearBegins: day("2023-01-01") }, at)).toBe("breached late at deliveredToCouncilOn");
  });
});

describe("the yearly account", () => {
  const rule = yearlyAccountReachesTheState;
  const account = (facts: Partial<YearlyAccount>): YearlyAccount => ({
    finishedOn: day("2026-05-04"),
    deliveredTo: ["nationalInstitute", "ministry"],
    isPublishedOnline: true,
    ...facts,
  });

  it("goes to the institute and to the ministry, and online", () => {
    expect(said(rule, account({}), at)).toBe("satisfied deliveredAndPublished");
    expect(said(rule, account({ deliveredTo: ["ministry"] }), at)).toBe("breached notDelivered at deliveredTo");
    expect(said(rule, account({ isPublishedOnline: false }), at)).toBe("breached notPublished at isPublishedOnline");
  });

  it.each([
    ["fi", fi, "sosiaali- ja terveysministeriö", "Terveyden ja hyvinvoinnin laitos"],
    ["sv", sv, "social- och hälsovårdsministeriet", "Institutet för hälsa och välfärd"],
    ["en", en, "Ministry of Social Affairs and Health", "Finnish Institute for Health and Welfare"],
  ])("names who is without it, in %s", (language, texts, ministry, institute) => {
    const reasonFor = (deliveredTo: YearlyAccount["deliveredTo"]) =>
      explain(judge(rule, account({ deliveredTo }), at), texts, language).reason;
    expect(reasonFor(["nationalInstitute"])).toContain(ministry);
    expect(reasonFor(["nationalInstitute"])).not.toContain(institute);
    expect(reasonFor(["ministry"])).toContain(institute);
    expect(reasonFor(["ministry"])).not.toContain(ministry);
  });

  it("is a breach as soon as one thing is known to lack, and asked about before", () => {
    expect(said(rule, account({ deliveredTo: undefined, isPublishedOnline: false }), at)).toBe(
      "breached notPublished at isPublishedOnline",
    );
    expect(said(rule, account({ deliveredTo: undefined }), at)).toBe("undetermined notKnown for deliveredTo");
    expect(said(rule, account({ isPublishedOnline: undefined }), at)).toBe("undetermined notKnown for isPublishedOnline");
  });

  it("is judged by the day it was finished", () => {
    expect(said(rule, account({ finishedOn: day("2022-12-31"), deliveredTo: [] }), at)).toBe("notApplicable notInForce");
    expect(said(rule, account({ finishedOn: day("2023-01-01"), deliveredTo: [] }), at)).toBe("breached notDelivered at deliveredTo");
  });
});

describe("waiting times", () => {
  const rule = waitingTimesArePublishedTwiceAYear;
  const published = (days: readonly string[] | undefined, today = "2027-01-01") =>
    judge(rule, { yearBegins, publishedOn: days?.map(day) }, { on: today });

  it("published twice within the year meet the duty on the second day", () => {
    expect(published(["2026-10-01", "2026-03-01", "2026-12-01"])).toMatchObject({
      outcome: "satisfied",
      message: { key: "twice" },
      deadline: { state: "met", metOn: "2026-10-01", target: "2026-12-31", provision: { act: "VanhL", section: "26" } },
    });
    expect(published(["2026-01-01", "2026-12-31"])).toMatchObject({ outcome: "satisfied" });
  });

  it("published once, or in another year, do not", () => {
    expect(published(["2026-03-01"])).toMatchObject({ outcome: "breached", path: ["publishedOn"], message: { params: { count: 1 } } });
    expect(published(["2025-12-31", "2026-03-01", "2027-01-01"])).toMatchObject({ outcome: "breached", message: { params: { count: 1 } } });
    expect(published([])).toMatchObject({ outcome: "breached", message: { key: "lessThanTwice", params: { count: 0 } } });
  });

  it("can still be published until the year ends, and a planned day is not a day of publishing", () => {
    expect(published(["2026-03-01"], "2026-12-31")).toMatchObject({ outcome: "undetermined", missing: ["publishedOn"] });
    expect(published(["2026-03-01", "2026-12-01"], "2026-11-20")).toMatchObject({
      outcome: "undetermined",
      message: { params: { count: 1 } },
      deadline: { state: "open" },
    });
    expect(published(["2026-03-01", "2026-11-20"], "2026-11-20")).toMatchObject({ outcome: "satisfied" });
  });

  it("nobody knows of are asked about", () => {
    expect(said(rule, { yearBegins }, at)).toBe("undetermined notKnown for publishedOn");
  });

  it("are asked about from the counties' first year", () => {
    expect(said(rule, { yearBegins: day("2022-01-01"), publishedOn: [] }, at)).toBe("notApplicable notInForce");
    expect(said(rule, { yearBegins: day("2023-01-01"), publishedOn: [] }, at)).toBe("breached lessThanTwice at publishedOn");
  });
});
