import { readFileSync } from "node:fs";
import { localDate } from "@koonti/core";
import { evaluate, explain } from "@koonti/rules";
import { expect, it } from "vitest";
import { type Assignment, assignmentRules, responsibleWorkerTeam } from "./index.ts";
import { sv } from "./messages/sv.ts";

const sourceOf = (url: string | URL): string => readFileSync(new URL(url), "utf8");

it("shows in its README what this test runs", () => {
  // readme:begin
  const assignment: Assignment = {
    namedOn: localDate("2026-02-17"),
    specialSupport: "yes",
    ownWorker: { name: "Testi Työntekijä-04A", profession: "nurse", employment: "employmentContract" },
    pairWorker: { name: "Testi Työntekijä-04B", profession: "socialWorker", employment: "employmentContract" },
  };
  const day = assignment.namedOn;
  const breaches = evaluate(assignmentRules, assignment, { asOf: day, today: day }).filter(({ outcome }) => outcome === "breached");
  const refs = breaches.map(({ ref }) => ref); // => ["SHL-42-b", "SHL-42-c"]
  const mend = breaches.map((finding) => explain(finding, sv, "sv").mend)[1]; // => "Utse en socialarbetare i tjänsteförhållande till kontaktperson eller arbetspar."
  const roles = responsibleWorkerTeam(assignment).map(({ role }) => role); // => ["ownWorker", "pairWorker"]
  // readme:end

  expect(refs).toEqual(["SHL-42-b", "SHL-42-c"]);
  expect(mend).toBe("Utse en socialarbetare i tjänsteförhållande till kontaktperson eller arbetspar.");
  expect(roles).toEqual(["ownWorker", "pairWorker"]);
  const example = /readme:begin\n([\s\S]*?)\n *\/\/ readme:end/.exec(sourceOf(import.meta.url))?.[1]?.replaceAll(/^ {2}/gm, "");
  expect(sourceOf(new URL("../README.md", import.meta.url))).toContain(example);
});
