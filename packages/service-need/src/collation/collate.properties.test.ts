import { localDate, SECTORS, type Sector, SUPPORT_NEEDS } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STRENGTHS } from "../sector-assessment/codes.ts";
import type { SectorAssessment } from "../sector-assessment/schema.ts";
import { collate } from "./collate.ts";
import type { AssessmentSource, Collation, PlanFacts } from "./collation.ts";
import { needsFromCollation } from "./draft-needs.ts";

const code = fc.constantFrom(...SUPPORT_NEEDS.map((need) => need.code));
const strength = fc.option(fc.constantFrom(...STRENGTHS), { nil: undefined });
const word = fc.constantFrom("canWork", "Työkyky", "oma aihe", "yes", "osittain");

const assessment: fc.Arbitrary<SectorAssessment> = fc.record({
  sector: fc.constantFrom<Sector>(...SECTORS.map((sector) => sector.code)),
  organisation: fc.constantFrom("Testi-A", "Testi-B"),
  participation: fc.constantFrom("received", "received", "received", "requested", "stayedAway"),
  assessedOn: fc.option(fc.constantFrom(localDate("2026-01-30"), localDate("2026-02-06")), { nil: undefined }),
  needs: fc.array(fc.record({ code, strength, statement: fc.constantFrom("", "yksi", "kaksi") }), { maxLength: 4 }),
  services: fc.array(
    fc.record({
      purpose: fc.constantFrom("transport", "Kuljetukset", "oma"),
      provider: fc.constantFrom("Testi-1", "Testi-2"),
      state: fc.constantFrom("current", "proposed"),
    }),
    { maxLength: 3 },
  ),
  views: fc.array(fc.record({ topic: word, value: word }), { maxLength: 3 }),
  proposals: fc.array(fc.constantFrom("ehdotus"), { maxLength: 1 }),
});

const sources: fc.Arbitrary<AssessmentSource[]> = fc
  .array(assessment, { maxLength: 8 })
  .map((contents) => contents.map((content, at) => ({ id: `d${at}`, content })));

const plan: fc.Arbitrary<PlanFacts> = fc.record({
  services: fc.array(fc.record({ needs: fc.array(code, { maxLength: 3 }) }), { maxLength: 3 }),
  parties: fc.array(
    fc.record({ id: fc.constantFrom("client", "social"), responsibilities: fc.array(fc.constant("tehtävä"), { maxLength: 1 }) }),
    {
      maxLength: 2,
    },
  ),
  actions: fc.array(fc.record({ id: fc.constant("a1"), partyId: fc.option(fc.constantFrom("client", "kela"), { nil: undefined }) }), {
    maxLength: 2,
  }),
});

const named = ({ needs }: Collation): readonly string[] => needs.map((row) => row.code);

describe("collating", () => {
  it("gives the same picture in whatever order the assessments come", () => {
    const shuffled = sources.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, plan, ([list, other], facts) => {
        expect(collate({ assessments: other, plan: facts })).toEqual(collate({ assessments: list, plan: facts }));
      }),
    );
  });

  it("never loses a named need when an assessment is added", () => {
    fc.assert(
      fc.property(sources, assessment, (list, added) => {
        const before = named(collate({ assessments: list }));
        const after = named(collate({ assessments: [...list, { id: "new", content: added }] }));
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it("names exactly the needs that received assessments name", () => {
    fc.assert(
      fc.property(sources, (list) => {
        const received = list.filter(({ content }) => content.participation === "received");
        const expected = new Set(received.flatMap(({ content }) => content.needs.map((need) => need.code)));
        expect(new Set(named(collate({ assessments: list })))).toEqual(expected);
      }),
    );
  });

  it("gives each row one cell per column, and at least one that names the need", () => {
    fc.assert(
      fc.property(sources, (list) => {
        const { needs, columns } = collate({ assessments: list });
        for (const { cells, agreement } of needs) {
          expect(cells).toHaveLength(columns.length);
          expect(cells.filter(({ state }) => state === "named").length).toBe(
            agreement.others + (agreement.clientNames ? cellsOfClient(columns, cells) : 0),
          );
        }
      }),
    );
  });

  it("puts every need the client names before every other", () => {
    fc.assert(
      fc.property(sources, (list) => {
        const flags = collate({ assessments: list }).needs.map(({ agreement }) => agreement.clientNames);
        expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it("finds a conflict only where answers differ, and keeps every answer", () => {
    fc.assert(
      fc.property(sources, (list) => {
        for (const { values } of collate({ assessments: list }).conflicts) {
          expect(values.length).toBeGreaterThan(1);
          expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
        }
      }),
    );
  });

  it("leaves uncovered exactly the named needs that no service of the plan has", () => {
    fc.assert(
      fc.property(sources, plan, (list, facts) => {
        const covered = facts.services.flatMap(({ needs }) => needs);
        const collation = collate({ assessments: list, plan: facts });
        expect(collation.uncoveredNeeds).toEqual(named(collation).filter((need) => !covered.some((one) => one === need)));
      }),
    );
  });

  it("keeps every statement of the received assessments", () => {
    fc.assert(
      fc.property(sources, (list) => {
        const received = list.filter(({ content }) => content.participation === "received");
        const count = received.reduce(
          (sum, { content }) => sum + content.needs.length + content.views.length + content.proposals.length,
          0,
        );
        expect(collate({ assessments: list }).statements).toHaveLength(count);
      }),
    );
  });

  it("drafts one open need per row, in the same order", () => {
    fc.assert(
      fc.property(sources, (list) => {
        const collation = collate({ assessments: list });
        const drafts = needsFromCollation(collation);
        expect(drafts.map((draft) => draft.code)).toEqual(named(collation));
        expect(drafts.every(({ state }) => state === "open")).toBe(true);
      }),
    );
  });
});

const cellsOfClient = (columns: Collation["columns"], cells: Collation["needs"][number]["cells"]): number =>
  cells.filter(({ state }, at) => state === "named" && columns[at]?.sector === "client").length;
