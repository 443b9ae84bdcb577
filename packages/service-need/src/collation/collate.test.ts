import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { from, need } from "../fixtures/assessments.ts";
import { collate } from "./collate.ts";
import type { Collation } from "./collation.ts";

const codes = ({ needs }: Collation): readonly string[] => needs.map(({ code }) => code);
const kindOf = (collation: Collation, code: string): string | undefined => collation.needs.find((row) => row.code === code)?.agreement.kind;

describe("the columns", () => {
  it("begin with the client and end with those who stayed away", () => {
    const { columns } = collate({
      assessments: [
        from("health", [], { participation: "stayedAway", organisation: "Testi-psykiatria", requestedOn: localDate("2026-01-30") }),
        from("kela", [], { participation: "requested" }),
        from("ngo", []),
        from("health", []),
        from("client", [need("3")]),
        from("closePerson", []),
      ],
    });
    expect(columns.map(({ sector, participation }) => `${sector} ${participation}`)).toEqual([
      "client received",
      "closePerson received",
      "health received",
      "ngo received",
      "kela requested",
      "health stayedAway",
    ]);
    expect(columns.at(-1)?.requestedOn).toBe("2026-01-30");
  });

  it("carry where the words come from", () => {
    const source = { provisionOrConsent: "suostumus 20.1.2026" };
    const { columns } = collate({
      assessments: [from("health", [], { author: { name: "Testi Työntekijä-10D", title: "lääkäri" }, source })],
    });
    expect(columns[0]).toMatchObject({
      organisation: "Testi-health",
      author: "Testi Työntekijä-10D",
      title: "lääkäri",
      assessedOn: "2026-02-06",
      provisionOrConsent: "suostumus 20.1.2026",
    });
  });
});

describe("the rows", () => {
  it("begin with the client's needs in the client's order, then the strongest, then the most named, then the list's order", () => {
    const collation = collate({
      assessments: [
        from("social", [need("2", "high"), need("4", "medium"), need("1", "medium"), need("3", "low")]),
        from("ngo", [need("4", "high"), need("2", "high"), need("10", "low")]),
        from("health", [need("2", "high"), need("8", "medium")]),
        from("client", [need("11", "low"), need("3", "high")]),
      ],
    });
    expect(codes(collation)).toEqual(["11", "3", "2", "4", "1", "8", "10"]);
  });

  it("have a cell for every column, in the order of the columns", () => {
    const { needs, columns } = collate({
      assessments: [
        from("client", [need("3", "high", "Velat loppumaan.")]),
        from("health", []),
        from("kela", [need("3")], { participation: "requested" }),
        from("police", [need("3")], { participation: "stayedAway" }),
      ],
    });
    expect(columns).toHaveLength(4);
    expect(needs[0]?.cells).toEqual([
      { state: "named", strength: "high", statement: "Velat loppumaan." },
      { state: "notAssessed" },
      { state: "awaited" },
      { state: "stayedAway" },
    ]);
  });

  it("join what one party says twice of one need, with the stronger concern", () => {
    const { needs } = collate({ assessments: [from("social", [need("2", "low", "vuokra"), need("2", "high", "häätö")])] });
    expect(needs[0]?.cells[0]).toEqual({ state: "named", strength: "high", statement: "vuokra; häätö" });
  });

  it("say under which item of the act the need comes, need 99 under none", () => {
    const { needs } = collate({ assessments: [from("health", [need("9"), need("99")])] });
    expect(needs.map(({ shl11 }) => shl11)).toEqual([8, undefined]);
  });
});

describe("the agreement", () => {
  it.each([
    ["onlyClient", [from("client", [need("3")]), from("social", [])]],
    ["onlyOneSector", [from("client", []), from("social", [need("3")])]],
    ["clientDidNotName", [from("client", []), from("social", [need("3")]), from("kela", [need("3")])]],
    ["clientNotHeard", [from("social", [need("3")]), from("kela", [need("3")])]],
    ["clientNotHeard", [from("client", [], { participation: "requested" }), from("social", [need("3")]), from("kela", [need("3")])]],
    ["clientAndOthersAgree", [from("client", [need("3", "high")]), from("social", [need("3", "high")])]],
    ["clientAndOthersAgree", [from("client", [need("3")]), from("social", [need("3", "high")])]],
    ["differInStrength", [from("client", [need("3", "low")]), from("social", [need("3", "high")])]],
  ] as const)("is %s", (kind, assessments) => {
    expect(kindOf(collate({ assessments }), "3")).toBe(kind);
  });

  it("counts two units of one sector as two parties", () => {
    const assessments = [
      from("health", [need("9")]),
      from("health", [need("9")], { organisation: "Testi-psykiatria" }),
      from("client", []),
    ];
    const { needs } = collate({ assessments });
    expect(needs[0]).toMatchObject({ sectors: ["health"], agreement: { kind: "clientDidNotName", others: 2, strengthsDiffer: false } });
  });
});

describe("a statement put aside", () => {
  const assessments = [from("social", [need("4", "high", "yksin"), need("2")]), from("ngo", [need("4", "low")])];

  it("no longer counts, and stays where it was said", () => {
    const collation = collate({ assessments, dropped: [{ documentId: "social-1", need: "4", reason: "vuodelta 2024" }] });
    expect(kindOf(collation, "4")).toBe("onlyOneSector");
    expect(collation.needs.find(({ code }) => code === "4")?.cells[0]).toEqual({
      state: "dropped",
      strength: "high",
      statement: "yksin",
      reason: "vuodelta 2024",
    });
    expect(collation.statements.find(({ text }) => text === "yksin")).toMatchObject({ droppedBecause: "vuodelta 2024" });
  });

  it("takes the row away when nobody else names the need", () => {
    const collation = collate({ assessments, dropped: [{ documentId: "social-1", need: "2", reason: "ratkaistu" }] });
    expect(codes(collation)).toEqual(["4"]);
    expect(collation.statements).toHaveLength(3);
  });
});
