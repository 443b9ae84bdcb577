import type { Page } from "playwright-core";

/** The demo people, by what they are there for. */
export const PEOPLE = {
  worker: "Testi Työntekijä-10B",
  colleague: "Testi Työntekijä-10C",
  health: "Testi Kumppani-10H",
  employment: "Testi Kumppani-10T",
  ngo: "Testi Kumppani-10V",
  client: "Testi Asiakas-01",
  /** Whoever of the demo's clients is asked for something. */
  askedClient: "Testi Asiakas-(?!01)",
} as const;

/** One of the demo people. */
export type Person = keyof typeof PEOPLE;

const HEADING_PATIENCE = 60_000;

/** Waits until the page has drawn what it was asked for and no request is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // A page split by route is drawn after its part has come; until then there is no heading.
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: HEADING_PATIENCE });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Signs somebody in as a person does: the button of the first page, and their own button at the identity provider. */
export async function signInAs(page: Page, origin: string, person: Person): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByRole("button", { name: "Kirjaudu sisään" }).click();
  await page
    .getByRole("button", { name: new RegExp(PEOPLE[person]) })
    .first()
    .click();
  await page.waitForURL((url) => url.origin === origin && !/^\/(sign|identity)/.test(url.pathname));
  await settled(page);
}
