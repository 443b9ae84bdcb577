import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { collatedNeedSchema } from "../assessment/schema.ts";
import { emptySectorAssessment } from "../sector-assessment/empty.ts";
import { collate } from "./collate.ts";
import { needsFromCollation } from "./draft-needs.ts";

const assessedOn = localDate("2026-02-06");
const received = { participation: "received" } as const;

const assessments = [
  {
    id: "client",
    content: {
      ...emptySectorAssessment({ sector: "client", organisation: "Asiakas itse", ...received }),
      assessedOn,
      needs: [{ code: "3", strength: "high", statement: "Velat loppumaan." } as const],
    },
  },
  {
    id: "kela",
    content: {
      ...emptySectorAssessment({ sector: "kela", organisation: "Testi-Kela", ...received }),
      assessedOn: localDate("2026-02-04"),
      needs: [{ code: "3", strength: "medium", statement: "asumistuki liian pieni" } as const],
    },
  },
  {
    id: "social",
    content: {
      ...emptySectorAssessment({ sector: "social", organisation: "Testi-aikuissosiaalityö", ...received }),
      needs: [{ code: "3", strength: "low", statement: "maksaa pojan velkoja" } as const, { code: "2", statement: "" } as const],
    },
  },
];

describe("the needs drafted from a collation", () => {
  const [money, housing] = needsFromCollation(collate({ assessments }));

  it("keep the client's own words as they are", () => {
    expect(money?.client).toEqual({ strength: "high", text: "Velat loppumaan." });
  });

  it("put organisation and day before the others' words, and take the strongest concern", () => {
    expect(money?.professional).toEqual({
      strength: "medium",
      text: "Testi-aikuissosiaalityö: maksaa pojan velkoja\nTesti-Kela 4.2.2026: asumistuki liian pieni",
    });
  });

  it("have no voice where nobody spoke, and no text where nothing was written", () => {
    expect(housing).toEqual({ code: "2", state: "open", professional: {} });
  });

  it("are valid structure", () => {
    for (const need of [money, housing]) expect(collatedNeedSchema.safeParse(need).success).toBe(true);
  });
});
