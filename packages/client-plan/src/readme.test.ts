import { readFileSync } from "node:fs";
import { localDate } from "@koonti/core";
import { evaluate, explain } from "@koonti/rules";
import { expect, it } from "vitest";
import { draftPlanFrom, planCoverage, planRules } from "./index.ts";
import { sv } from "./messages/sv.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const claims = Object.fromEntries([...example.matchAll(/^(.*); \/\/ => (.*)$/gm)].map(([, code = "", value = ""]) => [code, value]));
const claimed = (code: string): unknown => JSON.parse((claims[code] ?? "null").replaceAll(/(\w+):/g, '"$1":'));

it("shows in its README what really comes out", () => {
  const plan = draftPlanFrom([{ code: "2" }, { code: "3" }], { sectors: [{ sector: "kela", organisation: "Kela" }] });
  const day = localDate("2026-02-18");
  const findings = evaluate(planRules, { plan, namedNeeds: ["2", "3", "11"] }, { asOf: day, today: day });
  const [error] = findings.filter(({ outcome, severity }) => outcome === "breached" && severity === "error");
  expect(Object.keys(claims)).toHaveLength(3);
  expect(planCoverage(plan, ["2", "3", "11"]).needs).toEqual(claimed('planCoverage(plan, ["2", "3", "11"]).needs'));
  expect(error?.ref).toBe(claimed("error?.ref"));
  expect(`"${error && explain(error, sv, "sv").reason}"`).toBe(claims['error && explain(error, sv, "sv").reason']);
});
