import { describe, expect, expectTypeOf, it } from "vitest";
import { codeLabel } from "../code-system/code-system.ts";
import { SECTORS, type Sector, sectorSchema } from "./sector.ts";

describe("sectors", () => {
  it("hold the client and close persons as parties of their own", () => {
    expect(sectorSchema.options).toEqual(expect.arrayContaining(["social", "health", "employment", "client", "closePerson"]));
  });

  it("are read by their code", () => {
    expect(SECTORS.every(({ code }) => sectorSchema.safeParse(code).success)).toBe(true);
    expect(sectorSchema.safeParse("sosiaalihuolto").success).toBe(false);
  });

  it("keep the codes in the type", () => {
    expectTypeOf<"kela" | "debtAdvice" | "prisonAndProbation">().toExtend<Sector>();
    expect(codeLabel(SECTORS, "kela", "sv")).toBe("FPA");
  });
});
