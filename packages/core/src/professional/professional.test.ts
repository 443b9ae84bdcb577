import { describe, expect, expectTypeOf, it } from "vitest";
import { licenceOf, PROFESSIONS, type Profession, professionSchema } from "./profession.ts";
import { employmentFormSchema, type Professional, professionalSchema } from "./professional.ts";

const worker: Professional = {
  name: "Testi Työntekijä-03A",
  profession: "socialWorker",
  employment: "publicOffice",
  unit: "Testi-Aikuissosiaalityö",
};

describe("professions", () => {
  it("keep the codes that documents are stored with, each under its register", () => {
    expect(PROFESSIONS.map(({ code }) => [code, licenceOf(code)])).toEqual([
      ["socialWorker", "social"],
      ["socialCounsellor", "social"],
      ["geronomi", "social"],
      ["otherSocialProfessional", "social"],
      ["nurse", "health"],
      ["physician", "health"],
      ["psychologist", "health"],
      ["otherHealthProfessional", "health"],
      ["employmentSpecialist", "none"],
      ["benefitOfficer", "none"],
      ["ngoWorker", "none"],
      ["other", "none"],
    ]);
  });

  it("give a code that is no profession no register", () => expect(licenceOf("priest" as Profession)).toBe("none"));

  it("are read by their code", () => {
    expect(PROFESSIONS.every(({ code }) => professionSchema.safeParse(code).success)).toBe(true);
    expect(professionSchema.safeParse("sosiaalityontekija").success).toBe(false);
  });
});

describe("professionalSchema", () => {
  it("reads a professional, with or without a unit", () => {
    expect(professionalSchema.parse(worker)).toEqual(worker);
    const { unit: _unit, ...withoutUnit } = worker;
    expect(professionalSchema.parse(withoutUnit)).toEqual(withoutUnit);
  });

  it("trims a name and refuses a blank one", () => {
    expect(professionalSchema.parse({ ...worker, name: "  Testi Työntekijä-03A " }).name).toBe("Testi Työntekijä-03A");
    expect(professionalSchema.safeParse({ ...worker, name: "   " }).error?.issues).toMatchObject([{ path: ["name"], code: "too_small" }]);
  });

  it("trims a unit and refuses a blank one", () => {
    expect(professionalSchema.parse({ ...worker, unit: " Testi-yksikkö " }).unit).toBe("Testi-yksikkö");
    expect(professionalSchema.safeParse({ ...worker, unit: " " }).error?.issues).toMatchObject([{ path: ["unit"], code: "too_small" }]);
  });

  it("refuses what it does not know", () => {
    expect(professionalSchema.safeParse({ ...worker, hetu: "010190X901R" }).error?.issues).toMatchObject([{ code: "unrecognized_keys" }]);
    expect(professionalSchema.safeParse({ ...worker, employment: "virkasuhde" }).error?.issues).toMatchObject([{ path: ["employment"] }]);
  });

  it("keeps the codes in the type", () => {
    expectTypeOf<Professional["employment"]>().toEqualTypeOf<"publicOffice" | "employmentContract">();
    expect(employmentFormSchema.options).toEqual(["publicOffice", "employmentContract"]);
  });
});
