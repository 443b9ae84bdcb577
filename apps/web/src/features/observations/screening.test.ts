import { describe, expect, it } from "vitest";
import { screenedContent } from "./screening.ts";

describe("an observation being written", () => {
  it("is told which words point at somebody, and in which field", () => {
    const found = screenedContent({ theme: "Posti", phenomenon: "Testi Asiakas-01 soitti 040 000 0012." }, []);
    expect(found).toEqual([
      { path: ["phenomenon"], kind: "personName", words: "Testi Asiakas-01", isCertain: true },
      { path: ["phenomenon"], kind: "phone", words: "040 000 0012", isCertain: true },
    ]);
  });

  it("is told of places of the county in their cases", () => {
    expect(screenedContent({ proposal: "Bussi Testikylästä" }, ["Testikylä"])).toMatchObject([
      { path: ["proposal"], words: "Testikylästä" },
    ]);
  });

  it("is left alone where only a person can tell, but asked", () => {
    expect(screenedContent({ phenomenon: "Siellä kävi Matti Meikäläinen." }, [])).toMatchObject([{ isCertain: false }]);
  });

  it("is clean when nothing is there, or what is there is not text", () => {
    expect(screenedContent({}, [])).toEqual([]);
    expect(screenedContent({ theme: 5, phenomenon: ["010190-901X"] }, [])).toEqual([]);
  });
});
