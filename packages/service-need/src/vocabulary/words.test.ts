import { LANGUAGES } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { SERVICE_PURPOSES } from "./purposes.ts";
import { VIEW_TOPICS } from "./topics.ts";
import { purposeKey, purposeLabel, topicKey, topicLabel, viewValueKey, viewValueLabel } from "./words.ts";

describe("the words for purposes", () => {
  it("are known by code and by name in any language, whatever the case and spaces", () => {
    for (const text of ["groupActivity", "Ryhmätoiminta", " gruppverksamhet ", "GROUP  activity"])
      expect(purposeKey(text)).toBe("groupActivity");
  });

  it("are named in the language asked for", () => {
    expect(purposeLabel("budgetCounselling", "sv")).toBe("Ekonomisk handledning");
    expect(purposeLabel("Ryhmätoiminta", "en")).toBe("Group activity");
  });

  it("may be any other text, which names itself", () => {
    expect(purposeKey(" Tanssi  ja liike")).toBe("tanssi ja liike");
    expect(purposeLabel("Tanssi ja liike", "sv")).toBe("Tanssi ja liike");
  });
});

describe("the words for views", () => {
  it("are known by topic, and answers by the topic they answer", () => {
    expect(topicKey("Voiko asiakas tehdä työtä?")).toBe("canWork");
    expect(viewValueKey("Voiko asiakas tehdä työtä?", "delvis")).toBe("partly");
    expect(viewValueKey("threatLevel", "partly")).toBe("partly");
    expect(viewValueLabel("threatLevel", "high", "fi")).toBe("korkea");
    expect(viewValueLabel("networkSupport", "none", "fi")).toBe("ei tukea");
  });

  it("may be free text", () => {
    expect(viewValueLabel("debtTotalEur", "noin 18000", "fi")).toBe("noin 18000");
    expect(topicLabel("Lemmikki", "en")).toBe("Lemmikki");
    expect(topicLabel("canWork", "en")).toBe("Can the client work?");
  });
});

describe("the lists of words", () => {
  const lists = [SERVICE_PURPOSES, VIEW_TOPICS, ...VIEW_TOPICS.map(({ values }) => values)];

  it("have no two words alike in any language", () => {
    for (const list of lists) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      for (const language of LANGUAGES) expect(new Set(list.map(({ label }) => label[language].toLowerCase())).size).toBe(list.length);
    }
  });
});
