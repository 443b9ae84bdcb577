import { countyCodeSchema, localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { LanguageRequest } from "../../language/schema.ts";
import type { Objection } from "../../objection/schema.ts";
import type { DataRequest } from "../../own-data/schema.ts";
import { countyLanguagesAreTheClientsChoice } from "./county-languages-are-the-clients-choice.ts";
import { objectionIsAnsweredInWritingWithReasons } from "./objection-is-answered-in-writing-with-reasons.ts";
import { samiIsServedInItsHomeland } from "./sami-is-served-in-its-homeland.ts";
import { transferredComplaintsAnswerIsCopied } from "./transferred-complaints-answer-is-copied.ts";
import { useLogIsGivenInTwoMonths } from "./use-log-is-given-in-two-months.ts";

const day = localDate;
const county = countyCodeSchema.parse;
const requestedOn = day("2026-04-30");
const old = { requestedOn: day("2022-12-31") };
const swedish: LanguageRequest = { requestedOn, language: "sv", county: county("05") };
const sami: LanguageRequest = { requestedOn, language: "se", county: county("21"), municipality: "890" };

describe("the county's languages are the client's choice", () => {
  const rule = countyLanguagesAreTheClientsChoice;
  const examples: readonly Example<LanguageRequest>[] = [
    ["satisfied provided", { ...swedish, provided: true }],
    ["breached refused error at provided", { ...swedish, provided: false }],
    ["undetermined notAnswered for provided", swedish],
    ["undetermined countyUnknown for county", { requestedOn, language: "sv", provided: false }],
    ["notApplicable notCountysLanguage", { ...swedish, county: county("20"), provided: false }],
    ["breached refused error at provided", { ...swedish, language: "fi", county: county("20"), provided: false }],
    ["notApplicable otherLanguage", { ...swedish, language: "so" }],
    ["notApplicable notInForce", { ...swedish, ...old, provided: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("Sámi is served in its homeland", () => {
  const rule = samiIsServedInItsHomeland;
  const { municipality: _, ...countyOnly } = sami;
  const examples: readonly Example<LanguageRequest>[] = [
    ["satisfied provided", { ...sami, provided: true }],
    ["satisfied byInterpretation", { ...sami, provided: true, byInterpretation: true }],
    ["breached refusedForOtherLanguage error at refusal", { ...sami, provided: false, refusal: "knowsAnotherLanguage" }],
    ["breached refused error at provided", { ...sami, language: "sms", provided: false, refusal: "notAvailable" }],
    ["undetermined notAnswered for provided", sami],
    ["breached refused error at provided", { ...countyOnly, provided: false }],
    ["undetermined areaUnknown for municipality", { requestedOn, language: "smn", provided: false }],
    ["notApplicable otherArea", { ...sami, municipality: "851", provided: false }],
    ["notApplicable otherArea", { ...countyOnly, county: county("20"), provided: false }],
    ["notApplicable otherLanguage", swedish],
    ["notApplicable notInForce", { ...sami, ...old, provided: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

const objection: Objection = { receivedOn: day("2026-04-01"), matter: "Kohtelu" };
const answered: Objection = { ...objection, answeredOn: day("2026-04-21"), answeredInWriting: true, reasons: "Perusteltu" };

describe("an objection is answered in writing with reasons", () => {
  const rule = objectionIsAnsweredInWritingWithReasons;
  const examples: readonly Example<Objection>[] = [
    ["satisfied answered", answered],
    ["breached notInWriting error at answeredInWriting", { ...answered, answeredInWriting: false }],
    ["breached reasonsMissing error at reasons", { ...answered, reasons: "" }],
    ["undetermined open for answeredOn", objection, { today: "2026-04-29" }],
    ["breached openLong warning at answeredOn", objection, { today: "2026-04-30" }],
    ["breached openLong warning at answeredOn", objection, { today: "2026-04-16", options: { objectionAnswerDays: 14 } }],
    ["undetermined open for answeredOn", answered, { today: "2026-04-20" }],
    ["satisfied answered", answered, { today: "2026-04-21" }],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("tells for how many days it has been open", () => {
    const today = day("2026-04-30");
    expect(evaluate([rule], objection, { asOf: today, today })[0]?.message?.params).toEqual({ days: 29 });
  });
});

describe("a transferred complaint's answer is copied", () => {
  const rule = transferredComplaintsAnswerIsCopied;
  const transferredFrom = "Lupa- ja valvontavirasto";
  const examples: readonly Example<Objection>[] = [
    ["satisfied copySent", { ...answered, transferredFrom, copySentOn: day("2026-04-22") }],
    ["breached copyMissing error at copySentOn", { ...answered, transferredFrom }],
    ["undetermined notAnsweredYet for copySentOn", { ...objection, transferredFrom }],
    ["undetermined notAnsweredYet for copySentOn", { ...answered, transferredFrom }, { today: "2026-04-21" }],
    ["notApplicable notTransferred", answered],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("the use log is given in two months", () => {
  const rule = useLogIsGivenInTwoMonths;
  const request: DataRequest = { requestedOn: day("2026-01-31"), kind: "useLog" };
  const examples: readonly Example<DataRequest>[] = [
    ["satisfied given", { ...request, answeredOn: day("2026-03-31") }],
    ["breached givenLate error at answeredOn", { ...request, answeredOn: day("2026-04-01") }],
    ["undetermined running for answeredOn", request, { today: "2026-03-31" }],
    ["breached notGiven error at answeredOn", request, { today: "2026-04-01" }],
    ["breached refusalNotWritten error at writtenRefusal", { ...request, answeredOn: day("2026-02-10"), refused: true }],
    ["satisfied given", { ...request, answeredOn: day("2026-02-10"), refused: true, writtenRefusal: true }],
    ["notApplicable otherRequest", { ...request, kind: "ownData" }],
    ["notApplicable notInForce", { ...request, requestedOn: day("2023-12-31") }],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
