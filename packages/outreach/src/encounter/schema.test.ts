import { describe, expect, it } from "vitest";
import { visitSchema } from "../visit/schema.ts";
import { encounterSchema } from "./schema.ts";

describe("encounters and visits", () => {
  it("need nobody's name", () => {
    const encounter = { metOn: "2026-02-11", place: "rautatieasema", identified: false, needs: [] };
    const visit = { visitedOn: "2026-02-03", placeKind: "substanceDayCentre", identityRequired: false, turnedAway: false };
    expect(encounterSchema.parse(encounter)).toEqual(encounter);
    expect(visitSchema.parse(visit)).toEqual(visit);
  });

  it("refuse an exact age and an identity code", () => {
    const encounter = { metOn: "2026-02-11", place: "rautatieasema", identified: false, needs: [] };
    expect(encounterSchema.safeParse({ ...encounter, ageBand: "58" }).success).toBe(false);
    expect(encounterSchema.safeParse({ ...encounter, hetu: "010190X901R" }).error?.issues[0]?.code).toBe("unrecognized_keys");
  });
});
