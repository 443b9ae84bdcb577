import { describe, expect, it } from "vitest";
import { SUPPORT_NEED_CODE_SYSTEM, SUPPORT_NEEDS, type SupportNeedCode, shl11Of, supportNeedSchema } from "./support-need.ts";

describe("support needs", () => {
  it("are the twelve codes of national list 1282, in its order", () => {
    expect(SUPPORT_NEEDS.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "99"]);
    expect(SUPPORT_NEED_CODE_SYSTEM).toEqual({
      oid: "1.2.246.537.6.1282",
      name: { fi: "Sosiaalihuolto - Tuen tarve", sv: "Socialvård - Stödbehov", en: "Social welfare - Support need" },
      status: "partial",
      codes: SUPPORT_NEEDS,
    });
  });

  it("cover all ten items of SHL 11 § and nothing else", () => {
    const items = SUPPORT_NEEDS.flatMap(({ code }) => shl11Of(code) ?? []);
    expect([...new Set(items)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("put substances and mental health under the same item", () => expect([shl11Of("8"), shl11Of("9")]).toEqual([8, 8]));

  it("put functioning and close persons under items 9 and 10", () => expect([shl11Of("10"), shl11Of("11")]).toEqual([9, 10]));

  it("leave it open where another need belongs", () => expect(shl11Of("99")).toBeUndefined());

  it("have no item where the code is none of them", () => expect(shl11Of("12" as SupportNeedCode)).toBeUndefined());

  it("are read by their code", () => {
    expect(supportNeedSchema.parse("11")).toBe("11");
    expect(["12", "01", "", 1].some((code) => supportNeedSchema.safeParse(code).success)).toBe(false);
  });
});
