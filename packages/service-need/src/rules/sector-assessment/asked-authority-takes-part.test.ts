import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { healthAssessment } from "../../fixtures/sector-assessment.ts";
import type { SectorAssessment } from "../../sector-assessment/schema.ts";
import { askedAuthorityTakesPart as rule } from "./asked-authority-takes-part.ts";

const asked = (rest: Partial<SectorAssessment>): SectorAssessment => ({ ...healthAssessment, ...rest });
const at = { on: "2026-02-11" };

describe("an authority that was asked", () => {
  it("has taken part when its assessment has come", () => {
    expect(said(rule, healthAssessment, at)).toBe("satisfied tookPart");
  });

  it("is not judged for staying away or for not answering yet: the act has no time limit", () => {
    expect(said(rule, asked({ participation: "stayedAway" }), at)).toBe("undetermined stayedAway");
    expect(said(rule, asked({ participation: "requested" }), at)).toBe("undetermined waiting for participation");
    expect(judge(rule, asked({ participation: "requested" }), at).message?.params).toMatchObject({ days: 22 });
  });

  it("is reminded of after the county's own number of days", () => {
    const options = { partnerAnswerTargetDays: 14 };
    expect(said(rule, asked({ participation: "requested" }), { on: "2026-02-03", options })).toBe("undetermined waiting for participation");
    expect(said(rule, asked({ participation: "requested" }), { on: "2026-02-04", options })).toBe("breached waitedLong at participation");
    expect(judge(rule, asked({ participation: "requested" }), { on: "2026-02-04", options }).severity).toBe("info");
  });

  it.each(["client", "closePerson", "ngo", "parish", "other", "social"] as const)("is an authority: %s is free to answer", (sector) => {
    expect(said(rule, asked({ sector, participation: "stayedAway" }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, asked({ sector, participation: "requested" }), at)).toBe("notApplicable conditionsNotMet");
  });

  it("was asked also where the day was left out: no days have passed then", () => {
    const dayless = (participation: SectorAssessment["participation"]) => asked({ participation, requestedOn: undefined });
    expect(said(rule, dayless("stayedAway"), at)).toBe("undetermined stayedAway");
    expect(judge(rule, dayless("requested"), at).message).toMatchObject({ key: "waiting", params: { days: 0 } });
  });

  it("was asked: an assessment that came by itself is no answer", () => {
    expect(said(rule, asked({ requestedOn: undefined }), at)).toBe("notApplicable conditionsNotMet");
  });

  it("was no matter before the act", () => {
    expect(said(rule, asked({ requestedOn: localDate("2015-03-31") }), at)).toBe("notApplicable notInForce");
  });
});
