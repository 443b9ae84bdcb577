import { describe, expect, it } from "vitest";
import { workerSession } from "../testing/render-in-app.tsx";
import { isWhole, professionalOf, wholeProfessionalOf } from "./professional-of.ts";

const { user } = workerSession;
const named = { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" };

describe("a worker as a professional", () => {
  it("is what the register says, with a unit where there is one", () => {
    expect(professionalOf(user)).toEqual(named);
    expect(professionalOf({ ...user, unit: "" })).toEqual(named);
    expect(professionalOf({ ...user, unit: "Testi-yksikkö" })).toEqual({ ...named, unit: "Testi-yksikkö" });
  });

  it("is as much as is known, and whole only with profession and form of employment", () => {
    const { employment: _employment, ...known } = named;
    const half = professionalOf({ ...user, employment: undefined });
    expect(half).toEqual(known);
    expect([isWhole(professionalOf(user)), isWhole(half), isWhole(professionalOf({ ...user, profession: undefined }))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([wholeProfessionalOf(user), wholeProfessionalOf({ ...user, employment: undefined })]).toEqual([named, undefined]);
  });
});
