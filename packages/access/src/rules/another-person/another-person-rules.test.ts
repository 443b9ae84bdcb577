import { localDate as day } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { type ActingForAnother, actingForAnotherRestsOnAuthority } from "./acting-for-another-rests-on-authority.ts";
import { type DataAfterDeath, dataAfterDeathGoByApplication } from "./data-after-death-go-by-application.ts";
import type { MinorsDenial } from "./minors-denial.ts";
import { minorsDenialAndReasonAreRecorded } from "./minors-denial-and-reason-are-recorded.ts";
import { minorsDenialIsKept } from "./minors-denial-is-kept.ts";

const at = { on: "2026-11-20" };

describe("acting for another", () => {
  const rule = actingForAnotherRestsOnAuthority;
  const acting = (facts: Partial<ActingForAnother>): ActingForAnother => ({
    actedOn: day("2026-11-10"),
    ground: "authorisation",
    isVerified: true,
    ...facts,
  });

  it("rests on an authorisation or on being the guardian", () => {
    expect(said(rule, acting({}), at)).toBe("satisfied authorised");
    expect(said(rule, acting({ ground: "guardianship" }), at)).toBe("satisfied guardian");
    expect(judge(rule, acting({ ground: "none" }), at)).toMatchObject({ outcome: "breached", severity: "error", ref: "ATL-50" });
  });

  it("rests on one that holds on that day, the first and the last included", () => {
    const between = (from: string, until: string) => said(rule, acting({ validFrom: day(from), validUntil: day(until) }), at);
    expect(between("2026-11-10", "2026-11-10")).toBe("satisfied authorised");
    expect(between("2026-11-11", "2026-12-31")).toBe("breached notValidThatDay at actedOn");
    expect(between("2026-01-01", "2026-11-09")).toBe("breached notValidThatDay at actedOn");
  });

  it("is checked", () => {
    expect(said(rule, acting({ isVerified: false }), at)).toBe("breached notVerified at isVerified");
    expect(judge(rule, acting({ isVerified: undefined }), at)).toMatchObject({ outcome: "undetermined", missing: ["isVerified"] });
    expect(judge(rule, acting({ ground: undefined }), at)).toMatchObject({ outcome: "undetermined", missing: ["ground"] });
  });

  it("is judged by the act since 2024", () => {
    expect(said(rule, acting({ actedOn: day("2023-12-31"), ground: "none" }), at)).toBe("notApplicable notInForce");
    expect(said(rule, acting({ actedOn: day("2024-01-01"), ground: "none" }), at)).toBe("breached noGround at ground");
  });
});

const denial = (facts: Partial<MinorsDenial>): MinorsDenial => ({
  clientBorn: day("2010-05-04"),
  deniedOn: day("2026-11-10"),
  isRecorded: true,
  recordedReason: "Testisyy",
  ...facts,
});

describe("a minor's denial", () => {
  const rule = minorsDenialAndReasonAreRecorded;

  it("is recorded with its reason", () => {
    expect(said(rule, denial({}), at)).toBe("satisfied recorded");
    expect(said(rule, denial({ isRecorded: false }), at)).toBe("breached notRecorded at isRecorded");
    expect(said(rule, denial({ recordedReason: " " }), at)).toBe("breached reasonMissing at recordedReason");
    expect(judge(rule, denial({ recordedReason: undefined }), at)).toMatchObject({ outcome: "breached", ref: "ATL-51" });
    expect(judge(rule, denial({ isRecorded: undefined }), at)).toMatchObject({ outcome: "undetermined", missing: ["isRecorded"] });
  });

  it("is a minor's until the day before turning eighteen", () => {
    const clientBorn = day("2008-11-10");
    expect(said(rule, denial({ clientBorn, deniedOn: day("2026-11-09"), isRecorded: false }), at)).toBe(
      "breached notRecorded at isRecorded",
    );
    expect(said(rule, denial({ clientBorn, deniedOn: day("2026-11-10"), isRecorded: false }), at)).toBe("notApplicable ofAge");
    expect(said(minorsDenialIsKept, denial({ clientBorn, deniedOn: day("2026-11-10") }), at)).toBe("notApplicable ofAge");
  });

  it("is judged by the act since 2024, by the day of the denial", () => {
    const on = (deniedOn: string, facts: Partial<MinorsDenial> = {}) => denial({ deniedOn: day(deniedOn), isRecorded: false, ...facts });
    expect(said(rule, on("2023-12-31"), at)).toBe("notApplicable notInForce");
    expect(said(rule, on("2024-01-01"), at)).toBe("breached notRecorded at isRecorded");
    expect(said(minorsDenialIsKept, on("2023-12-31"), at)).toBe("notApplicable notInForce");
    expect(said(minorsDenialIsKept, on("2024-01-01"), at)).toBe("satisfied kept");
  });
});

describe("what a minor has denied", () => {
  const rule = minorsDenialIsKept;
  const given = (facts: Partial<MinorsDenial>): MinorsDenial =>
    denial({ givenToGuardianOn: day("2026-11-12"), isReasonWeighty: true, isAgainstInterest: false, ...facts });

  it("is not given to the guardian", () => {
    expect(said(rule, denial({}), at)).toBe("satisfied kept");
    expect(judge(rule, given({}), at)).toMatchObject({ outcome: "breached", severity: "error", path: ["givenToGuardianOn"] });
  });

  it("may be given where the denial did not bind", () => {
    expect(said(rule, given({ isReasonWeighty: false }), at)).toBe("satisfied denialDidNotHold");
    expect(said(rule, given({ isAgainstInterest: true, isReasonWeighty: undefined }), at)).toBe("satisfied denialDidNotHold");
  });

  it("is for a professional to judge", () => {
    expect(judge(rule, given({ isReasonWeighty: undefined }), at)).toMatchObject({ outcome: "undetermined", missing: ["isReasonWeighty"] });
    expect(judge(rule, given({ isAgainstInterest: undefined }), at)).toMatchObject({ missing: ["isAgainstInterest"] });
  });
});

describe("data of a client who has died", () => {
  const rule = dataAfterDeathGoByApplication;
  const given = (facts: Partial<DataAfterDeath>): DataAfterDeath => ({
    givenOn: day("2026-11-10"),
    isAskedInWriting: true,
    reason: "Testisyy",
    isOnlyNecessary: true,
    ...facts,
  });

  it("are given on a written application with reasons, and no more than necessary", () => {
    expect(said(rule, given({}), at)).toBe("satisfied necessaryGiven");
    expect(said(rule, given({ isAskedInWriting: false }), at)).toBe("breached notInWriting at isAskedInWriting");
    expect(said(rule, given({ reason: " " }), at)).toBe("breached reasonMissing at reason");
    expect(said(rule, given({ isOnlyNecessary: false }), at)).toBe("breached moreThanNecessary at isOnlyNecessary");
  });

  it("are asked about where something is not known, all of it at once", () => {
    expect(judge(rule, { givenOn: day("2026-11-10") }, at)).toMatchObject({
      outcome: "undetermined",
      ref: "ATL-52",
      missing: ["isAskedInWriting", "reason", "isOnlyNecessary"],
    });
    expect(judge(rule, given({ isOnlyNecessary: undefined }), at)).toMatchObject({ missing: ["isOnlyNecessary"] });
  });

  it("are a breach as soon as one thing is known to lack", () => {
    expect(said(rule, { givenOn: day("2026-11-10"), isAskedInWriting: false }, at)).toBe("breached notInWriting at isAskedInWriting");
  });

  it("are judged by the act since 2024, by the day they were given", () => {
    expect(said(rule, given({ givenOn: day("2023-12-31"), reason: "" }), at)).toBe("notApplicable notInForce");
    expect(said(rule, given({ givenOn: day("2024-01-01"), reason: "" }), at)).toBe("breached reasonMissing at reason");
  });
});
