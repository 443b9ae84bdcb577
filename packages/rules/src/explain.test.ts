import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Texts } from "./catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./finding.ts";
import { DAY, en, fi, hasTitle, type Loan, loanRules, on, PROVISION, returnedInTime, sv } from "./fixtures/loans.ts";
import type { MessageParams } from "./message.ts";
import { PHRASES } from "./phrases.ts";

const first = (loan: Loan, rules: Parameters<typeof evaluate<Loan>>[0] = loanRules): Finding => {
  const finding = evaluate(rules, loan, on(DAY))[0];
  if (finding === undefined) throw new Error("one rule gives one finding");
  return finding;
};

const returnedLate = first({ borrowedOn: localDate("2026-03-01"), returnedOn: localDate("2026-03-31") });

/** The reason of a finding whose text is the one given. */
const written = (text: string, params: MessageParams, language: string): string => {
  const finding: Finding = { ...first({ borrowedOn: DAY }, [hasTitle]), message: { key: "titleMissing", params } };
  return explain(finding, { "loans/has-a-title#titleMissing": text }, language).reason;
};

describe("explain", () => {
  it("says in Finnish what the duty is, why it does not hold and what would mend it", () => {
    expect(explain(returnedLate, fi, "fi")).toEqual({
      duty: "Lainan saa pitää 28 päivää.",
      reason: "Palautettiin 31.3.2026, 2 päivää myöhässä.",
      mend: "Palauta laina.",
      provision: "LibA 4 §, LibA 5 a §",
      url: "https://example.org/library-act/4",
    });
  });

  it("says it in Swedish and in English, with the dates and provisions of the language", () => {
    expect(explain(returnedLate, sv, "sv").reason).toBe("Återlämnades 31.3.2026, 2 dagar för sent.");
    expect(explain(returnedLate, en, "en")).toMatchObject({
      duty: "A loan may be kept 28 days.",
      reason: "Returned on 31 March 2026, 2 days late.",
      provision: "Library Act, section 4, Library Act, section 5 a",
    });
  });

  it("counts one as one", () => {
    const oneDay = first({ borrowedOn: localDate("2026-03-01"), returnedOn: localDate("2026-03-30") });
    expect(explain(oneDay, fi, "fi").reason).toContain("1 päivä myöhässä");
    expect(explain(oneDay, sv, "sv").reason).toContain("1 dag för sent");
    expect(explain(oneDay, en, "en").reason).toContain("1 day late");
  });

  it("gives a generic reason where the rule has none", () => {
    const satisfied = first({ borrowedOn: DAY, title: "Testi" }, [hasTitle]);
    expect(explain(satisfied, fi, "fi").reason).toBe("Velvoite täyttyy.");
    expect(explain(first({}, [hasTitle]), sv, "sv").reason).toBe(PHRASES.sv.reasons.conditionsNotMet);
    const [old] = evaluate([hasTitle], { borrowedOn: DAY }, on(localDate("2009-12-31")));
    expect(old && explain(old, en, "en").reason).toBe(PHRASES.en.reasons.notInForce);
  });

  it("tells of mending only where something is broken", () => {
    expect(explain(first({ borrowedOn: DAY, title: "Testi" }, [hasTitle]), fi, "fi")).not.toHaveProperty("mend");
    expect(explain(first({ borrowedOn: DAY }), fi, "fi")).not.toHaveProperty("mend");
  });

  it("gives the address of the language where the provision has one", () => {
    const provision = { ...PROVISION, urls: { sv: "https://example.org/sv/4" } };
    const rule = defineRule<Loan>()({
      ...hasTitle,
      id: "loans/other",
      legalBasis: [provision],
      appliesWhen: () => true,
      check: (_, { pass }) => pass(),
    });
    expect(explain(first({ borrowedOn: DAY }, [rule]), sv, "sv").url).toBe("https://example.org/sv/4");
    expect(explain(first({ borrowedOn: DAY }, [rule]), fi, "fi").url).toBe(PROVISION.url);
  });
});

describe("texts that are not whole", () => {
  const broken: Texts = { "loans/returned-in-time#duty": "{", "loans/returned-in-time#returnedLate": "{metOn, plural}" };

  it("give way to the engine's own phrases and never to a key", () => {
    for (const texts of [{}, broken]) {
      expect(explain(returnedLate, texts, "fi")).toEqual({
        duty: "LibA 4 §, LibA 5 a §",
        reason: "Velvoite ei täyty.",
        provision: "LibA 4 §, LibA 5 a §",
        url: "https://example.org/library-act/4",
      });
    }
  });

  it("show a gap for a value the finding lacks", () => {
    expect(written("Puuttuu {what}, {n, plural, one {# kpl} other {# kpl}}.", {}, "fi")).toMatch(/^Puuttuu …,/);
  });

  it("speak Finnish phrases in a language the engine does not know, or those given", () => {
    expect(explain(returnedLate, {}, "se").reason).toBe(PHRASES.fi.reasons.breached);
    expect(explain(returnedLate, {}, "se", PHRASES.en).reason).toBe(PHRASES.en.reasons.breached);
  });
});

describe("what a finding may lack", () => {
  const bare: Finding = { ruleId: "loans/x", ref: "LIB-9", legalBasis: [], outcome: "satisfied", severity: "info", path: [] };

  it("has no provision and no address where none is named", () => {
    expect(explain(bare, {}, "sv")).toEqual({ duty: "", reason: PHRASES.sv.reasons.satisfied, provision: "", url: "" });
  });

  it("falls back to the Finnish label and the only address", () => {
    const basis = { act: "LibA", section: "4", label: "LibA 4 §", url: "https://example.org/4" };
    expect(explain({ ...bare, legalBasis: [basis] }, {}, "sv")).toMatchObject({ provision: "LibA 4 §", url: "https://example.org/4" });
    const labelled = { ...basis, labels: { en: "Library Act, section 4" }, urls: { sv: "https://example.org/sv/4" } };
    expect(explain({ ...bare, legalBasis: [labelled] }, {}, "sv")).toMatchObject({
      provision: "LibA 4 §",
      url: "https://example.org/sv/4",
    });
    expect(explain({ ...bare, legalBasis: [labelled] }, {}, "en").url).toBe("https://example.org/4");
  });

  it("takes an empty text for none", () => {
    const texts = { "loans/x#duty": "", "loans/x#fine": "" };
    const basis = { act: "LibA", section: "4", label: "LibA 4 §", url: "https://example.org/4" };
    expect(explain({ ...bare, legalBasis: [basis], message: { key: "fine", params: {} } }, texts, "en")).toMatchObject({
      duty: "LibA 4 §",
      reason: PHRASES.en.reasons.satisfied,
    });
  });
});

describe("values in texts", () => {
  it("writes dates, lists, truth and words the way of the language", () => {
    const text = { fi: "koti", sv: "hem", en: "home" };
    const params = { day: DAY, list: ["a", "b", "c"], words: [text, "x"], flag: true, text };
    const template = "{day} {list} {words} {flag, select, true {+} other {-}} {text}";
    expect(written(template, params, "fi")).toBe("4.5.2026 a, b ja c koti ja x + koti");
    expect(written(template, params, "sv")).toBe("4.5.2026 a, b och c hem och x + hem");
    expect(written(template, params, "en")).toBe("4 May 2026 a, b, and c home and x + home");
  });

  it("falls back to Finnish words in a language a text lacks", () => {
    expect(written("{text}", { text: { fi: "koti", sv: "hem", en: "home" } }, "smn")).toBe("koti");
  });

  it("joins lists the Finnish way in a language the platform cannot join them in", () => {
    expect(Intl.ListFormat.supportedLocalesOf("xzz")).toEqual([]);
    expect(written("{list}", { list: ["a", "b"] }, "xzz")).toBe("a ja b");
  });

  it("leaves angle brackets and things that only look like dates alone", () => {
    expect(written("<b> {a} < 5", { a: "2026-02-30" }, "fi")).toBe("<b> 2026-02-30 < 5");
  });

  it("lets a text use the options of the rule", () => {
    expect(explain({ ...returnedLate, options: { loanDays: 1 } }, fi, "fi").duty).toBe("Lainan saa pitää 1 päivän.");
  });

  it("reads each language of the same texts on its own", () => {
    const texts = { "loans/returned-in-time#duty": "{d}" };
    const finding = { ...first({ borrowedOn: DAY }), message: { key: "open", params: { d: DAY } } };
    expect(explain(finding, texts, "fi").duty).toBe("4.5.2026");
    expect(explain(finding, texts, "en").duty).toBe("4 May 2026");
  });

  it("explains what was stored as JSON", () => {
    const stored: Finding = JSON.parse(JSON.stringify(returnedLate));
    expect(explain(stored, en, "en")).toEqual(explain(returnedLate, en, "en"));
    expect(returnedInTime.id).toBe(stored.ruleId);
  });
});
