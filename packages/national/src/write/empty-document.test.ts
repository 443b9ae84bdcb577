import { describe, expect, it } from "vitest";
import { completeness } from "../complete/completeness.ts";
import type { Structure } from "../structure/structure.ts";
import { STRUCTURES } from "../structures/all.ts";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { emptyDocument } from "./empty-document.ts";
import { serialise } from "./serialise.ts";

describe("emptyDocument", () => {
  it("holds the groups that must stand and the headings over them, and nothing else", () => {
    expect(emptyDocument(notificationOfNeed)).toEqual({ asiakas: [{}] });
    expect(emptyDocument(workingAgeNeedAssessment)).toEqual({
      asiakas: {},
      johtopaatokset_ja_jatkotoimet: { asiakkuuden_jatko: {} },
      laatija: [{}],
    });
  });

  it.each(Object.entries<Structure>(STRUCTURES))("of %s lacks all that is mandatory", (_, structure) => {
    const rows = completeness(structure, emptyDocument(structure)).map(({ row }) => row);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});

describe("serialise", () => {
  it("writes fields in the order of the rows, and the parts of small objects in theirs", () => {
    const document = {
      kuvaus_tilanteesta_ja_huolesta: "Testi",
      asiasisalto: [{ display: "Asuminen", code: "2", system: "urn:oid:1.2.246.537.6.1282" }],
      asiakas: [{ etunimet: "Testi", sukunimi: "Asiakas-12", henkilotunnus: { value: "x", system: "y" } }],
    };
    expect(JSON.stringify(serialise(notificationOfNeed, document))).toBe(
      JSON.stringify({
        ilmoitus_sosiaalihuollon_tarpeesta: {
          asiakas: [{ sukunimi: "Asiakas-12", etunimet: "Testi", henkilotunnus: { system: "y", value: "x" } }],
          asiasisalto: [{ system: "urn:oid:1.2.246.537.6.1282", code: "2", display: "Asuminen" }],
          kuvaus_tilanteesta_ja_huolesta: "Testi",
        },
      }),
    );
  });

  it("leaves out what is undefined and drops nothing else", () => {
    const document = { asiakas: [], kuvaus_tilanteesta_ja_huolesta: "", lisatiedot: undefined, uusi: { a: undefined, b: 1 } };
    const { ilmoitus_sosiaalihuollon_tarpeesta: content } = serialise(notificationOfNeed, document as never);
    expect(content).toEqual({ asiakas: [], kuvaus_tilanteesta_ja_huolesta: "", uusi: { b: 1 } });
    expect(Object.keys(content as object)).toEqual(["asiakas", "kuvaus_tilanteesta_ja_huolesta", "uusi"]);
  });
});
