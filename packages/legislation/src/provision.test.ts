import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACT_LIST } from "./acts.ts";
import { annexOf, ProvisionError, provision } from "./provision.ts";

describe("provision", () => {
  it("is labelled the way each language cites", () => {
    expect(provision("SHL", "36")).toEqual({
      act: "SHL",
      section: "36",
      label: "SHL 36 §",
      labels: { fi: "SHL 36 §", sv: "36 § i socialvårdslagen", en: "Social Welfare Act, section 36" },
      url: "https://www.finlex.fi/fi/laki/ajantasa/2014/20141301",
      urls: {
        fi: "https://www.finlex.fi/fi/laki/ajantasa/2014/20141301",
        sv: "https://www.finlex.fi/sv/laki/ajantasa/2014/20141301",
      },
    });
  });

  it("names the subsection", () => {
    expect(provision("SHL", "45", "3")).toMatchObject({
      subsection: "3",
      labels: { fi: "SHL 45 § 3 mom.", sv: "45 § 3 mom. i socialvårdslagen", en: "Social Welfare Act, section 45(3)" },
    });
  });

  it("writes the letter of a section apart, however it was given", () => {
    expect(provision("SHL", "7a")).toEqual(provision("SHL", "7 a"));
    expect(provision("SHL", "24b").label).toBe("SHL 24 b §");
  });

  it("calls an act without a known name by its number", () => {
    expect(provision("ATA", "10").labels).toEqual({ fi: "ATA 10 §", sv: "10 § i förordning 457/2024", en: "Decree 457/2024, section 10" });
    expect(provision("VTJL", "36").labels?.["en"]).toBe("Act 661/2009, section 36");
  });

  it("knows articles of an EU regulation", () => {
    expect(provision("GDPR", "15").labels).toEqual({
      fi: "GDPR 15 artikla",
      sv: "artikel 15 i allmänna dataskyddsförordningen",
      en: "General Data Protection Regulation, Article 15",
    });
    expect(provision("GDPR", "17", "3").labels).toEqual({
      fi: "GDPR 17 artiklan 3 kohta",
      sv: "artikel 17.3 i allmänna dataskyddsförordningen",
      en: "General Data Protection Regulation, Article 17(3)",
    });
  });

  it.each(["", "0", "36 §", "a", "7 ab", "7  a", "-1", "36.1"])("refuses the section %j", (section) => {
    expect(() => provision("SHL", section)).toThrow(ProvisionError);
  });

  it.each(["", "0", "2 mom", "a"])("refuses the subsection %j", (subsection) => {
    expect(() => provision("SHL", "36", subsection)).toThrow(expect.objectContaining({ code: "provision" }));
  });

  it("is frozen, in every act and section", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACT_LIST),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom("", "a", " h"),
        ({ key }, number, letter) => {
          const made = provision(key, `${number}${letter}`);
          expect([Object.isFrozen(made), Object.isFrozen(made.labels), Object.isFrozen(made.urls)]).toEqual([true, true, true]);
          expect(made.label).toBe(made.labels?.["fi"]);
          expect(provision(key, made.section)).toEqual(made);
        },
      ),
    );
  });

  it("does not compile for an act the register lacks", () => {
    // @ts-expect-error no such act
    expect(() => provision("XYZ", "1")).toThrow();
  });
});

describe("annexOf", () => {
  it("names the annex of an act", () => {
    expect(annexOf("ATL")).toMatchObject({
      act: "ATL",
      section: "annex",
      label: "ATL liite",
      labels: { sv: "bilagan till lagen om behandling av kunduppgifter inom social- och hälsovården", en: "Act 703/2023, annex" },
    });
  });
});
