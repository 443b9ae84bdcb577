import { clientBasicsSchema } from "@koonti/casework";
import { addDays, ageOn, birthDateOf, isArtificialHetu, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticHetu } from "./synthetic-hetu.ts";
import { syntheticName, syntheticPerson } from "./synthetic-person.ts";

const TODAY = localDate("2026-11-20");
const day = fc.integer({ min: 0, max: 45_000 }).map((n) => addDays(localDate("1900-01-01"), n));

describe("syntheticHetu", () => {
  it("is a valid code of that birth date that no real person has", () => {
    fc.assert(
      fc.property(day, fc.nat(100_000), (birthDate, ordinal) => {
        const hetu = syntheticHetu(birthDate, ordinal);
        expect(isArtificialHetu(hetu)).toBe(true);
        expect(birthDateOf(hetu)).toBe(birthDate);
      }),
    );
  });

  it("tells apart a hundred people born on one day", () => {
    const codes = Array.from({ length: 100 }, (_, ordinal) => syntheticHetu(localDate("1990-01-01"), ordinal));
    expect(new Set(codes).size).toBe(100);
  });

  it.each(["1899-12-31", "2100-01-01"])("is not to be had for somebody born %s", (birthDate) => {
    expect(() => syntheticHetu(localDate(birthDate), 1)).toThrow(RangeError);
  });
});

describe("syntheticPerson", () => {
  const wishes = fc.record({
    number: fc.integer({ min: 1, max: 5_000 }),
    age: fc.integer({ min: 0, max: 100 }),
    protectedIdentity: fc.boolean(),
    serviceLanguage: fc.constantFrom("fi", "sv", "se"),
    municipality: fc.constantFrom("179", "890"),
  });

  it("has the structure of a client, the age that was wished for and the same data each time", () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const person = syntheticPerson({ ...wish, today: TODAY });
        expect(clientBasicsSchema.parse(person)).toEqual(person);
        expect(ageOn(person.birthDate ?? TODAY, TODAY)).toBe(wish.age);
        expect(syntheticPerson({ ...wish, today: TODAY })).toEqual(person);
      }),
    );
  });

  it("can be reached at a contact address only where the identity is protected", () => {
    const { contactDetails } = syntheticPerson({ number: 3, age: 40, today: TODAY, protectedIdentity: true });
    expect(Object.keys(contactDetails ?? {})).toEqual(["contactAddress"]);
  });

  it("has a name that nobody takes for a real one", () => {
    expect(syntheticName(7)).toEqual({ givenNames: "Testi", familyName: "Asiakas-07" });
  });
});
