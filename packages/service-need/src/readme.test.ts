import { readFileSync } from "node:fs";
import { localDate } from "@koonti/core";
import { evaluate, explain } from "@koonti/rules";
import { expect, it } from "vitest";
import { type AssessmentTiming, assessmentTimingRules, collate, emptySectorAssessment } from "./index.ts";
import { fi } from "./messages/fi.ts";

const sourceOf = (url: string | URL): string => readFileSync(new URL(url), "utf8");

it("shows in its README what this test runs", () => {
  // readme:begin
  const own = emptySectorAssessment({ sector: "client", organisation: "Testi Asiakas-10", participation: "received" });
  const health = emptySectorAssessment({ sector: "health", organisation: "Testi-terveyskeskus", participation: "received" });

  const { needs, conflicts } = collate({
    assessments: [
      { id: "a1", content: { ...own, needs: [{ code: "11", strength: "high", statement: "Mitä mun pojalle tapahtuu." }] } },
      { id: "a2", content: { ...health, needs: [{ code: "9", statement: "keskivaikea masennus" }] } },
    ],
  });
  const picture = needs.map(({ code, agreement }) => [code, agreement.kind]); // => [["11", "onlyClient"], ["9", "onlyOneSector"]]
  const open = conflicts.length; // => 0

  const timing: AssessmentTiming = { contactOn: localDate("2026-11-02"), contactBy: "self", birthDate: localDate("1946-05-01") };
  const today = localDate("2026-11-12");
  const late = evaluate(assessmentTimingRules, timing, { asOf: today, today }).filter(({ outcome }) => outcome === "breached");
  const reason = late.map((finding) => explain(finding, fi, "fi").reason); // => ["Määräpäivä oli 11.11.2026, eikä arviointia ole aloitettu."]
  // readme:end

  expect(picture).toEqual([
    ["11", "onlyClient"],
    ["9", "onlyOneSector"],
  ]);
  expect(open).toBe(0);
  expect(reason).toEqual(["Määräpäivä oli 11.11.2026, eikä arviointia ole aloitettu."]);
  const example = /readme:begin\n([\s\S]*?)\n *\/\/ readme:end/.exec(sourceOf(import.meta.url))?.[1]?.replaceAll(/^ {2}/gm, "");
  expect(sourceOf(new URL("../README.md", import.meta.url))).toContain(example);
});
