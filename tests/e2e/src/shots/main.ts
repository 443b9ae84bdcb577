import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import type { Browser, Page } from "playwright-core";
import { defectsOf, inWords } from "../looks/defects.ts";
import { type DemoClients, demoClients } from "../pages/demo-clients.ts";
import { type LookedAt, PAGES } from "../pages/pages.ts";
import { DESK, LAPTOP, openBrowser, openWindow, PHONE, type Viewport } from "../stage/browser.ts";
import { stageServer } from "../stage/server.ts";
import { type Person, settled, signInAs } from "../stage/sign-in.ts";

const SHOTS = join(repoRoot, ".shots");
const VIEWPORTS: readonly Viewport[] = [DESK, LAPTOP, PHONE];

interface Taking {
  readonly browser: Browser;
  readonly origin: string;
  readonly clients: DemoClients;
}

/** The page from top to bottom in a window as high as the page, so that what keeps to the window's edge does not lie over the text. */
async function wholePage(page: Page, { width, height }: Viewport, path: string): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.screenshot({ path, fullPage: true });
  await page.setViewportSize({ width, height });
}

/** Takes the pages that one person sees, in one window of one size; gives how many lines spoke of a defect. */
async function takeShots(
  { browser, origin, clients }: Taking,
  viewport: Viewport,
  person: Person | undefined,
  pages: readonly LookedAt[],
): Promise<number> {
  const { page, complaints } = await openWindow(browser, viewport);
  if (person) await signInAs(page, origin, person);
  let broken = 0;
  for (const { name, path, prepare } of pages) {
    await page.goto(`${origin}${path(clients)}`);
    await settled(page);
    const failed = await prepare?.(page).catch((error: unknown) => String(error).split("\n")[0]);
    await settled(page);
    const words = [
      ...(failed ? [failed] : []),
      ...inWords(await defectsOf(page)),
      ...complaints.splice(0).map((text) => `complaint: ${text}`),
    ];
    await wholePage(page, viewport, join(SHOTS, `${name}-${viewport.width}.png`));
    if (words.length > 0) broken += 1;
    console.log(`${`${name} ${viewport.width}`.padEnd(28)} ${words.length === 0 ? "ok" : `\n    ${words.join("\n    ")}`}`);
  }
  await page.context().close();
  return broken;
}

async function main(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const wanted = process.argv.slice(2);
  const pages = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const { server, close } = await stageServer();
  const browser = await openBrowser();
  try {
    const taking = { browser, origin: server.origin, clients: await demoClients(server) };
    let broken = 0;
    for (const viewport of VIEWPORTS) {
      for (const person of new Set(pages.map((one) => one.person))) {
        broken += await takeShots(
          taking,
          viewport,
          person,
          pages.filter((one) => one.person === person),
        );
      }
    }
    console.log(`${pages.length * VIEWPORTS.length} shots in .shots/, ${broken} with something to mend`);
    process.exitCode = broken > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await close();
  }
}

await main().catch((error: unknown) => {
  console.error(`shots: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
