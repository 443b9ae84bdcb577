import { describe, expect, it } from "vitest";
import { matter } from "../structures/matter.gen.ts";
import { closedMatterEnds } from "./matter.ts";
import { brokenIn, coded, demandedIn } from "./testing.ts";
import { withConditions } from "./with-conditions.ts";

const client = { sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: { value: "010190-999X" } };
const joined = { ...client, asiaan_liittymishetki: "2026-05-04T10:00:00+03:00" };
const left = { ...joined, asiasta_poistumishetki: "2026-06-04T10:00:00+03:00" };

const of = (asian_tiedot: object, ...asiakas: readonly object[]) => ({ asiakas, asian_tiedot });

describe("a joint matter", () => {
  it("knows when each client joined, one of a single client need not", () => {
    expect(demandedIn(matter, of({ yhteinen_asia: true }, joined, client))).toEqual(["matter/joined-when"]);
    expect(demandedIn(matter, of({ yhteinen_asia: true }, joined, joined))).toEqual([]);
    expect(demandedIn(matter, of({ yhteinen_asia: false }, client))).toEqual([]);
    expect(demandedIn(matter, of({}, client))).toEqual([]);
  });

  it("is the only one that clients leave", () => {
    expect(brokenIn(matter, of({ yhteinen_asia: true }, left))).toEqual([]);
    expect(brokenIn(matter, of({}, left))).toEqual(["matter/left-when"]);
  });
});

describe("the name and state of a matter", () => {
  const named = (code: string, more: object = {}) => of({ nimi: coded("1.2.246.537.6.1265", code), ...more }, client);
  const inState = (display: string, more: object = {}) => of({ tila: coded("1.2.246.537.6.1501", "2", display), ...more }, client);

  it("say which other matter it is", () => {
    expect(demandedIn(matter, named("99"))).toEqual(["matter/which-other-matter"]);
    expect(demandedIn(matter, named("99", { lisatieto_luokkaan_muu: "Testi" }))).toEqual([]);
    expect(demandedIn(matter, named("4"))).toEqual([]);
  });

  it("say when a closed matter ended", () => {
    expect(demandedIn(matter, inState("Suljettu"))).toEqual(["matter/closed-matter-ends"]);
    expect(demandedIn(matter, inState("Suljettu", { paattymispaiva: "2026-06-04" }))).toEqual([]);
    expect(demandedIn(matter, inState("Avoin"))).toEqual([]);
    expect(demandedIn(withConditions(matter, [closedMatterEnds({ codes: ["2"], texts: [] })]), inState("Stängd"))).toEqual([
      "matter/closed-matter-ends",
    ]);
  });
});
