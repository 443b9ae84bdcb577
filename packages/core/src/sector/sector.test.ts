import { describe, expect, expectTypeOf, it } from "vitest";
import { codeLabel } from "../code-system/code-system.ts";
import { SECTORS, type Sector, sectorSchema } from "./sector.ts";

describe("sectors", () => {
  it("keep the codes that documents are stored with, the client and close persons as parties of their own", () => {
    const services = ["social", "health", "employment", "kela", "housing", "debtAdvice", "ngo", "education"];
    const ofTheCounty = ["family", "elderly", "disability", "childProtection"];
    const others = ["police", "prisonAndProbation", "parish", "client", "closePerson", "other"];
    expect(sectorSchema.options).toEqual([...services, ...ofTheCounty, ...others]);
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
