import { findBrowser } from "@koonti/browser";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** A window of a given size, such as a phone's. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const DESK: Viewport = { width: 1440, height: 900 };
export const LAPTOP: Viewport = { width: 1280, height: 800 };
export const PHONE: Viewport = { width: 390, height: 844 };

/** Starts the browser of this machine. @throws where none runs */
export async function openBrowser(): Promise<Browser> {
  const program = await findBrowser();
  if (!program)
    throw new Error("No Chromium runs on this machine. Install one (Debian: apt-get install chromium) or name it in KOONTI_BROWSER.");
  return chromium.launch(program);
}

/** A window of somebody of their own: no cookies or storage shared with others. What the page's console calls an error is collected. */
export async function openWindow(
  browser: Browser,
  viewport: Viewport = DESK,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  return { page, complaints };
}
