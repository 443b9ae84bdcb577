import { describe, expect, it } from "vitest";
import { screenForIdentifiers } from "./screen-for-identifiers.ts";
import { screenObservation } from "./screen-observation.ts";

const kindsIn = (text: string, places: readonly string[] = []) =>
  screenForIdentifiers(text, { placeNames: places }).map(({ kind }) => kind);

describe("screenForIdentifiers", () => {
  it.each([
    ["Tunnus 010190X901R oli lapussa.", "identityCode"],
    ["Tunnus 010190x901z kirjoitettu väärin.", "identityCode"],
    ["Soitti numerosta 040 000 0012.", "phone"],
    ["Numero on +358 40 0000012.", "phone"],
    ["Viesti tuli osoitteesta testi.asiakas@esimerkki.example.", "email"],
    ["Asuu osoitteessa Testikatu 12.", "address"],
    ["Tuli käymään 12.3.2026.", "exactDate"],
    ["Kävi 12.3. uudestaan.", "exactDate"],
    ["Kirjattu 2026-03-12.", "exactDate"],
    ["Tapasin henkilön Testi Asiakas-12.", "personName"],
  ])("finds in «%s» a %s, for certain", (text, kind) => {
    expect(screenForIdentifiers(text)).toMatchObject([{ kind, certain: true }]);
  });

  it("takes two capitalised words inside a sentence for a possible name only", () => {
    expect(screenForIdentifiers("Siellä kävi myös Matti Meikäläinen kahvilla.")).toMatchObject([{ kind: "personName", certain: false }]);
  });

  it("knows the places it is told of, in their cases", () => {
    expect(kindsIn("Asiakas Testikylästä odottaa.", ["Testikylä"])).toEqual(["placeName"]);
    expect(kindsIn("Testikylä on pieni.", ["Testikylä"])).toEqual(["placeName"]);
    expect(kindsIn("Asiakas odottaa.", ["Testikylä"])).toEqual([]);
  });

  it.each([
    "Moni pitkään työttömänä ollut on lakannut avaamasta postiaan.",
    "Vuokrat ovat nousseet 12 prosenttia, ja jono on 3 viikkoa.",
    "Palvelu alkoi vuonna 2025, ja 21–100 ihmistä odottaa.",
  ])("leaves «%s» alone", (text) => {
    expect(screenForIdentifiers(text)).toEqual([]);
  });

  it("points at the place and repeats nothing of the text", () => {
    const [hit] = screenForIdentifiers("Numero 040 000 0012 vastaa.");
    expect(hit).toEqual({ kind: "phone", certain: true, start: 7, length: 12 });
  });

  it("counts overlapping finds once", () => {
    expect(kindsIn("Testi Asiakas-12 soitti.", ["Testi"])).toEqual(["personName"]);
  });
});

describe("screenObservation", () => {
  it("says in which field the find is", () => {
    const texts = { theme: "Posti", phenomenon: "Soittakaa 040 000 0012", proposal: "Ei mitään", recipients: ["johto", "a@b.example"] };
    expect(screenObservation(texts).map(({ path, kind }) => [path.join("."), kind])).toEqual([
      ["phenomenon", "phone"],
      ["recipients.1", "email"],
    ]);
  });
});
