import { SECTORS } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Party } from "../plan/schema.ts";
import { basisProblem, isOtherSector } from "./basis.ts";

const party = (more: Partial<Party>): Party => ({ id: "p1", kind: "authority", name: "Testi-taho", responsibilities: [], ...more });

describe("isOtherSector", () => {
  it("is every authority but those of social welfare itself", () => {
    const own = SECTORS.map(({ code }) => code).filter((sector) => !isOtherSector(party({ sector })));
    expect(own).toEqual(["social", "family", "elderly", "disability", "childProtection"]);
  });

  it("is an authority whose sector is not known, and a municipality", () => {
    expect(isOtherSector(party({}))).toBe(true);
    expect(isOtherSector(party({ kind: "municipality", sector: "housing" }))).toBe(true);
  });

  it.each(["client", "privatePerson", "ngo", "serviceProvider"] as const)("is not a %s", (kind) => {
    expect(isOtherSector(party({ kind, sector: "health" }))).toBe(false);
  });
});

describe("basisProblem", () => {
  const kela = party({ sector: "kela" });

  it("asks no ground of the client", () => expect(basisProblem(party({ kind: "client" }))).toBeUndefined());
  it("misses a ground that is not recorded", () => expect(basisProblem(kela)).toBe("missing"));

  it("does not take the client relationship for another sector's ground", () => {
    expect(basisProblem({ ...kela, basis: { kind: "clientRelationship" } })).toBe("notForOtherSector");
    expect(basisProblem(party({ sector: "social", basis: { kind: "clientRelationship" } }))).toBeUndefined();
  });

  it("wants a provision by name", () => {
    expect(basisProblem({ ...kela, basis: { kind: "provision" } })).toBe("provisionNotNamed");
    expect(basisProblem({ ...kela, basis: { kind: "provision", provision: "ATL 48 §" } })).toBeUndefined();
  });

  it.each(["consent", "disclosurePermit"] as const)("takes a %s", (kind) =>
    expect(basisProblem({ ...kela, basis: { kind } })).toBeUndefined(),
  );
});
