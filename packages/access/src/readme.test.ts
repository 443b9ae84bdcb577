import { readFileSync } from "node:fs";
import { clientIdSchema, localDate } from "@koonti/core";
import { expect, it } from "vitest";
import { DENIAL_LABELS, decideAccess, destroyNotBefore, maskInList, mayUse, userSchema } from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const claims = [...example.matchAll(/^.*; \/\/ => (.*)$/gm)].map(([, value = ""]): unknown =>
  JSON.parse(value.replaceAll(/([{,] )(\w+):/g, '$1"$2":')),
);

it("shows in its README what really comes out", () => {
  const id = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d91";
  const worker = { id, county: "21", name: "Testi Työntekijä-03A", kind: "worker", workTask: "arranging", serviceTasks: ["workingAge"] };
  const user = userSchema.parse(worker);
  const asked = { user, county: user.county, clientId: clientIdSchema.parse(id), action: "read", relationship: { active: false } } as const;
  const refusal = decideAccess(asked);
  expect([
    refusal.ok ? "" : DENIAL_LABELS[refusal.error.reason].en,
    decideAccess({ ...asked, reason: "On call, own worker away" }),
    mayUse("broadResponsibility", "shelter", { ownTasks: ["workingAge"], serviceTask: "workingAge" }),
    maskInList({ protectedIdentity: true, name: "Testi Asiakas-03", age: 34 }),
    destroyNotBefore("workingAge", { matterClosed: localDate("2026-03-31") }),
  ]).toEqual(claims);
});
