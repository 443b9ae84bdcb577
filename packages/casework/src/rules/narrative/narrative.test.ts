import { localDate as day } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { NarrativeEntry } from "./narrative-entry.ts";
import { narrativeEntrySaysWhatWhenAndWho } from "./narrative-entry-says-what-when-and-who.ts";

const entry: NarrativeEntry = {
  enteredOn: day("2026-05-18"),
  event: "Kotikäynti",
  happenedOn: day("2026-05-18"),
  participants: ["Testi Asiakas-12", "Testi Työntekijä-03A"],
};

describe("an entry of the client narrative says what, when and who", () => {
  const rule = narrativeEntrySaysWhatWhenAndWho;
  const examples: readonly Example<NarrativeEntry>[] = [
    ["satisfied whole", entry],
    ["satisfied whole", { ...entry, happenedOn: day("2026-05-11") }],
    ["breached laterThanEntry error at happenedOn", { ...entry, happenedOn: day("2026-05-19") }],
    ["breached timeMissing error at happenedOn", { ...entry, happenedOn: undefined }],
    ["breached eventMissing error at event", { ...entry, event: " " }],
    ["breached participantsMissing error at participants", { ...entry, participants: [] }],
    ["breached participantsMissing error at participants", { ...entry, participants: [" "] }],
    ["satisfied whole", { ...entry, participants: [" ", "Testi Asiakas-12"] }],
    ["breached eventMissing error at event", { enteredOn: entry.enteredOn, event: "" }],
    ["undetermined notKnown for event", { ...entry, event: undefined }],
    ["undetermined notKnown for participants", { ...entry, participants: undefined }],
    ["notApplicable notInForce", { ...entry, enteredOn: day("2023-12-31") }],
    ["breached eventMissing error at event", { ...entry, enteredOn: day("2024-01-01"), event: "" }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
