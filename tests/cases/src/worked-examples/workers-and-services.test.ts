import { establishedNeedRules, servicesRules } from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import { type Assignment, assignmentRules } from "@koonti/responsible-worker";
import { describe, expect, it } from "vitest";
import { askingOf, findingsOn } from "./findings.ts";

describe("worked examples of the law: those who answer for the client", () => {
  it("T33: with special support the own worker or the pair is a social worker, since 2023 in a public-service office", () => {
    const named = (namedOn: string, employment: "publicOffice" | "employmentContract"): Assignment => ({
      namedOn: day(namedOn),
      ownWorker: { name: "Testi Sairaanhoitaja-01A", profession: "nurse", employment: "publicOffice" },
      pairWorker: { name: "Testi Työntekijä-02A", profession: "socialWorker", employment },
      justification: "Hoitokontakti on asiakkaan palvelukokonaisuuden ydin.",
      specialSupport: "yes",
    });
    expect(findingsOn(assignmentRules, named("2026-11-02", "publicOffice"), "2026-11-20")).toEqual([
      "SHL-42-b satisfied",
      "SHL-42-c satisfied",
    ]);
    expect(findingsOn(assignmentRules, named("2023-01-01", "employmentContract"), "2026-11-20")).toContain("SHL-42-c breached error");
    expect(findingsOn(assignmentRules, named("2022-12-01", "employmentContract"), "2026-11-20")).toContain("SHL-42-c satisfied");
  });
});

describe("worked examples of the law: services begin", () => {
  it("T35: three months run from initiation, not from the decision, and a special ground gives longer", () => {
    const begun = askingOf("SHL-45-b", servicesRules);
    const implemented = (implementedOn: string, extensionGround?: string) =>
      begun({ initiatedOn: day("2026-05-15"), implementedOn: day(implementedOn), extensionGround }, "2026-11-20");
    expect(implemented("2026-08-15")).toEqual(["satisfied"]);
    expect(implemented("2026-08-16")).toEqual(["breached error"]);
    expect(implemented("2026-08-16", "Erityinen syy: selvitys ulkomailta.")).toEqual(["satisfied"]);
  });

  it("T37: psychosocial support of those under 23 begins in a month, since May 2025", () => {
    const support = askingOf("SHL-45-c", establishedNeedRules);
    const begun = (establishedOn: string, implementedOn: string) => {
      const facts = { establishedOn: day(establishedOn), service: "psychosocialSupport", implementedOn: day(implementedOn) } as const;
      return support({ ...facts, birthDate: day("2003-01-15") }, "2026-11-20");
    };
    expect(begun("2025-06-10", "2025-07-10")).toEqual(["satisfied"]);
    expect(begun("2025-06-10", "2025-07-11")).toEqual(["breached error"]);
    expect(begun("2025-04-01", "2025-06-01")).toEqual([]);
    const inThreeMonths = askingOf("SHL-45-b", servicesRules);
    expect(inThreeMonths({ initiatedOn: day("2025-04-01"), implementedOn: day("2025-06-01") }, "2026-11-20")).toEqual(["satisfied"]);
  });
});
