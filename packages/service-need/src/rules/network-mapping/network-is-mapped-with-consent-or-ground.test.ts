import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { said } from "../../fixtures/judge.ts";
import { networkIsMappedWithConsentOrGround as rule } from "./network-is-mapped-with-consent-or-ground.ts";

const mappedOn = localDate("2026-04-16");
const at = { on: "2026-04-16" };

describe("mapping the close network", () => {
  it("is right with consent", () => {
    expect(said(rule, { mappedOn, consent: true }, at)).toBe("satisfied consentGiven");
  });

  it("is right without consent when the client is evidently unable and the information is necessary", () => {
    expect(said(rule, { mappedOn, ground: "evidentlyUnable", informationNecessary: true }, at)).toBe("satisfied evidentlyUnable");
    expect(said(rule, { mappedOn, ground: "evidentlyUnable", informationNecessary: false }, at)).toBe(
      "breached notNecessary at informationNecessary",
    );
    expect(said(rule, { mappedOn, ground: "evidentlyUnable" }, at)).toBe("undetermined necessityNotRecorded for informationNecessary");
  });

  it("is right without consent in the child's interest", () => {
    expect(said(rule, { mappedOn, consent: false, ground: "childInterest" }, at)).toBe("satisfied childInterest");
  });

  it("is wrong on any other ground, such as being useful for planning", () => {
    const useful = { mappedOn, consent: false, ground: "other", groundText: "Hyödyllistä suunnittelulle" } as const;
    expect(said(rule, useful, at)).toBe("breached groundNotOfLaw at ground");
    expect(said(rule, { mappedOn, consent: false }, at)).toBe("breached groundMissing at consent");
  });

  it("was no matter before the act", () => {
    expect(said(rule, { mappedOn: localDate("2015-03-31"), consent: false }, at)).toBe("notApplicable notInForce");
  });
});
