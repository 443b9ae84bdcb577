import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactHetus } from "./redact-hetus.ts";

describe("redactHetus", () => {
  it.each([
    ["Testi Asiakas-12, 010190X901R, soitti", "Testi Asiakas-12, [hetu], soitti"],
    ["010190x901r ja 010170+907s", "[hetu] ja [hetu]"],
    ["wrong check character 010190-9010", "wrong check character [hetu]"],
    ["/asiakkaat/010190-901R.pdf", "/asiakkaat/[hetu].pdf"],
    ["x010190X901R9", "x[hetu]9"],
    ["010190 X 901R, 010190–901R", "[hetu], [hetu]"],
  ])("%j: %j", (text, expected) => expect(redactHetus(text)).toBe(expected));

  it.each([
    "2026-11-02T09:30",
    "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90",
    "1.2.246.537.6.1506.1012.2023.9.28",
    "00123456-4789-4abc-8def-0123456789ab",
    "00123456-4789-4abc-8def-0123456a7890",
    "puh. 040-1234567",
    "",
  ])("leaves %j as it is", (text) => expect(redactHetus(text)).toBe(text));

  it("leaves nothing to find a second time", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const once = redactHetus(`${before}010190X901R${after}`);
        expect(once).not.toContain("010190X901R");
        expect(redactHetus(once)).toBe(once);
      }),
    );
  });
});
