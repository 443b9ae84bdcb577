import { fieldsOf, missingFields } from "@koonti/core";
import { municipalitiesOf } from "@koonti/counties";
import { describe, expect, it } from "vitest";
import { clientBasicsForm } from "./form.ts";
import { clientBasicsSchema } from "./schema.ts";

const form = clientBasicsForm("13");
const missing = (content: object) => missingFields(form, content).map(({ path }) => path.join("."));
const named = { familyName: "Asiakas-01", givenNames: "Testi", protectedIdentity: false };

describe("the form of a client's basics", () => {
  it("asks for what the structure of the basics has a place for", () => {
    const places = Object.keys(clientBasicsSchema.shape);
    expect([...fieldsOf(form)].filter(({ path }) => !places.includes(String(path[0])))).toEqual([]);
  });

  it("asks for a birth date where there is no identity code, and for an answer about a protected identity", () => {
    expect(missing(named)).toEqual(["birthDate"]);
    expect(missing({ ...named, hetu: "010190-901R" })).toEqual([]);
    expect(missing({ ...named, birthDate: "1990-01-01", protectedIdentity: undefined })).toEqual(["protectedIdentity"]);
  });

  it("offers the municipalities of the county", () => {
    const field = [...fieldsOf(form)].find(({ path }) => path.join() === "municipality")?.field;
    expect(field?.options?.map(({ value }) => value)).toEqual(municipalitiesOf("13").map(({ code }) => code));
  });

  it("has no place for a street address of a protected person", () => {
    const street = [...fieldsOf(form)].find(({ path }) => path.at(-1) === "streetAddress")?.field;
    expect(street?.showWhen).toEqual({ not: { path: "protectedIdentity", equals: true } });
  });
});
