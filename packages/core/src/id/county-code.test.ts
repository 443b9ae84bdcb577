import { describe, expect, it } from "vitest";
import { countyCodeSchema, municipalityCodeSchema } from "./county-code.ts";

describe("countyCodeSchema", () => {
  it("takes two digits, the leading zero with them", () => {
    expect(["01", "21", "90"].every((code) => countyCodeSchema.safeParse(code).success)).toBe(true);
    expect(["1", "021", "2a", "", 21].some((code) => countyCodeSchema.safeParse(code).success)).toBe(false);
  });
});

describe("municipalityCodeSchema", () => {
  it("takes three digits, the leading zero with them", () => {
    expect(["005", "091", "851"].every((code) => municipalityCodeSchema.safeParse(code).success)).toBe(true);
    expect(["5", "91", "0091", "85a", 851].some((code) => municipalityCodeSchema.safeParse(code).success)).toBe(false);
  });
});
