import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./looks/axe.ts";
import { defectsOf, inWords } from "./looks/defects.ts";
import { PAGES } from "./pages/pages.ts";
import { DESK, PHONE, type Viewport } from "./stage/browser.ts";
import type { Person } from "./stage/sign-in.ts";
import { settled } from "./stage/sign-in.ts";
import { type SignedInWindow, testStage } from "./stage/test-stage.ts";

const stage = await testStage();
const people = [...new Set(PAGES.map(({ person }) => person))];

describe.each([
  ["at a desk", DESK],
  ["on a phone", PHONE],
] as const)("every page %s", (_, viewport: Viewport) => {
  const windows = new Map<Person | undefined, SignedInWindow>();
  beforeAll(async () => {
    for (const person of people) windows.set(person, await stage.open(person, viewport));
  });

  it.each(PAGES)("$name is accessible, whole and in words", async ({ person, path, prepare }) => {
    const { page, complaints } = windows.get(person) as SignedInWindow;
    await page.goto(`${stage.origin}${path(stage.clients)}`);
    await settled(page);
    await prepare?.(page);
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(inWords(await defectsOf(page))).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
});
