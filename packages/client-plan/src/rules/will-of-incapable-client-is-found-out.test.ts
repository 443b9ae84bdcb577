import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import { willOfIncapableClientIsFoundOut as rule } from "./will-of-incapable-client-is-found-out.ts";

const at = { on: "2026-06-15" };
const consulted = { capacityLimited: true, consulted: true, willFoundOut: true };

describe("the will of a client who cannot take part", () => {
  it("is found out with somebody close", () => {
    expect(said(rule, consulted, at)).toBe("satisfied foundOut");
    expect(said(rule, { ...consulted, guardianNeedEvident: true, guardianshipNotified: true }, at)).toBe("satisfied foundOut");
  });

  it("is not found out without asking anybody, or in vain", () => {
    expect(said(rule, { capacityLimited: true }, at)).toBe("breached notConsulted at consulted");
    expect(said(rule, { ...consulted, willFoundOut: false }, at)).toBe("breached willNotFoundOut at willFoundOut");
  });

  it("comes with notifying an evident need for a guardian", () => {
    expect(judge(rule, { ...consulted, guardianNeedEvident: true }, at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      path: ["guardianshipNotified"],
      ref: "AsL-9",
    });
  });

  it("is the client's own matter when they can take part", () => {
    expect(said(rule, { capacityLimited: false }, at)).toBe("notApplicable canTakePart");
    expect(said(rule, {}, at)).toBe("undetermined capacityNotKnown for capacityLimited");
  });
});
