import { localDate, localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { said } from "../../fixtures/judge.ts";
import type { Initiation } from "../../initiation/schema.ts";
import { clientRelationshipBeginsWithTheMatter as rule } from "./client-relationship-begins-with-the-matter.ts";

const initiated = (start: string | undefined, mode: Initiation["mode"] = "contact"): Initiation => ({
  initiatedAt: localDateTime("2026-02-09T10:40"),
  mode,
  needs: ["3"],
  clientRelationshipStart: start === undefined ? undefined : localDate(start),
});

const at = { on: "2026-02-09" };

describe("the start of the client relationship", () => {
  it("is on the day of initiation or later, when handling starts", () => {
    expect(said(rule, initiated("2026-02-09"), at)).toBe("satisfied begunInOrder");
    expect(said(rule, initiated("2026-02-11"), at)).toBe("satisfied begunInOrder");
  });

  it("is never before initiation", () => {
    expect(said(rule, initiated("2026-02-08"), at)).toBe("breached beforeInitiation at clientRelationshipStart");
    expect(said(rule, initiated("2026-02-08", "application"), at)).toBe("breached beforeInitiation at clientRelationshipStart");
  });

  it("is on the very day of an application", () => {
    expect(said(rule, initiated("2026-02-09", "application"), at)).toBe("satisfied begunInOrder");
    expect(said(rule, initiated("2026-02-10", "application"), at)).toBe("breached notOnDayOfApplication at clientRelationshipStart");
  });

  it("is asked for when it is not recorded", () => {
    expect(said(rule, initiated(undefined), at)).toBe("undetermined startNotRecorded for clientRelationshipStart");
  });

  it("was no matter before the act", () => {
    const old = { ...initiated("2015-03-31"), initiatedAt: localDateTime("2015-03-31T09:00") };
    expect(said(rule, old, at)).toBe("notApplicable notInForce");
  });
});
