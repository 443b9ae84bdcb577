import { describe, expect, it } from "vitest";
import { workingAgeApplication } from "../structures/working-age-application.gen.ts";
import { workingAgeServiceDecision } from "../structures/working-age-service-decision.gen.ts";
import { brokenIn, coded, demandedIn } from "./testing.ts";

const decided = (code: string, display: string, more: object = {}) => ({
  paatos: { sosiaalipalvelu_jota_paatos_koskee: { sosiaalipalvelu: coded("1.2.246.537.6.1222", code, display), ...more } },
});

describe("a service decision", () => {
  it("on home care says how many hours, on others it need not", () => {
    const id = "working-age-service-decision/hours-of-home-care";
    expect(demandedIn(workingAgeServiceDecision, decided("19", "Kotihoito"))).toEqual([id]);
    expect(demandedIn(workingAgeServiceDecision, decided("19", "Kotihoito", { palvelun_maara_tunteina: 20 }))).toEqual([]);
    expect(demandedIn(workingAgeServiceDecision, decided("46", "Sosiaalityö"))).toEqual([]);
  });

  it.each([
    ["24", ""],
    ["31", ""],
    ["85", ""],
    ["19", "Kotihoito"],
    ["20", "Lapsiperheen kotipalvelu"],
  ])("says whether service %s %s is long-term", (code, display) => {
    expect(brokenIn(workingAgeServiceDecision, decided(code, display, { palvelu_on_pitkaaikaista: true }))).toEqual([]);
  });

  it("does not say so of a service that cannot be", () => {
    const document = decided("46", "Sosiaalityö", { palvelu_on_pitkaaikaista: false });
    expect(brokenIn(workingAgeServiceDecision, document)).toEqual(["working-age-service-decision/long-term"]);
  });
});

describe("an application", () => {
  const applied = (service: object) => ({ hakemus: { haettava_palvelu: [service] } });

  it("names the service or describes it", () => {
    expect(demandedIn(workingAgeApplication, applied({}))).toEqual([
      "working-age-application/applied-for-in-sosiaalipalvelu",
      "working-age-application/applied-for-in-kuvaus",
    ]);
    expect(demandedIn(workingAgeApplication, applied({ kuvaus: "Testi" }))).toEqual([]);
    expect(demandedIn(workingAgeApplication, applied({ sosiaalipalvelu: coded("1.2.246.537.6.1222", "45") }))).toEqual([]);
  });
});
