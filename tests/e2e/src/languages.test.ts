import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { defectsOf } from "./looks/defects.ts";
import { PAGES } from "./pages/pages.ts";
import { type Person, settled } from "./stage/sign-in.ts";
import { type SignedInWindow, testStage } from "./stage/test-stage.ts";

const stage = await testStage();

/** The words of the app on a page: what it calls its parts and its controls, not what people have written. */
const ownWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = "h1, h2, button, th, label, legend, nav a, dt, caption";
    return [
      ...new Set(
        [...document.querySelectorAll(parts)]
          .filter((one) => one.checkVisibility())
          .map((one) => (one.textContent ?? "").trim().replaceAll(/\s+/g, " ")),
      ),
    ];
  });

/** The same in every language: names, the product, provisions, numbers and dates. */
const IS_NAME = /Testi|Koonti|SHL|ATL|AsL|^[\d\s.,/:–-]*$|^[A-Z]{2}$|Kela|Ctrl|^(Suomi|Svenska|English)$/;

/** What people have written stays in the language they wrote it in. */
const isWritten = (word: string): boolean => stage.clients.planning.written.some((text) => text.includes(word));

describe("the language of the app", () => {
  const windows = new Map<string, SignedInWindow>();
  const windowOf = async (person: Person | undefined, language: string, code: string): Promise<Page> => {
    const key = `${person} ${language}`;
    const window = windows.get(key) ?? (await stage.open(person));
    if (!windows.has(key) && language !== "Suomi") await chooseLanguage(window.page, language, code);
    windows.set(key, window);
    return window.page;
  };

  const wordsOn = async (path: string, person: Person | undefined, language: string, code: string): Promise<readonly string[]> => {
    const page = await windowOf(person, language, code);
    await page.goto(`${stage.origin}${path}`);
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe(code);
    expect((await defectsOf(page)).raw).toEqual([]);
    return ownWords(page);
  };

  it.each(PAGES.filter(({ prepare }) => prepare === undefined))("changes every word of $name", async ({ person, path }) => {
    const address = path(stage.clients);
    const finnish = await wordsOn(address, person, "Suomi", "fi");
    const swedish = await wordsOn(address, person, "Svenska", "sv");
    const english = await wordsOn(address, person, "English", "en");
    const left = (other: readonly string[]) => finnish.filter((word) => other.includes(word) && !IS_NAME.test(word) && !isWritten(word));
    expect({ swedish: left(swedish), english: left(english) }).toEqual({ swedish: [], english: [] });
  });

  it("stays when the page is opened again, and is told to the server", async () => {
    const page = await windowOf("worker", "Svenska", "sv");
    await page.reload();
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("sv");
    const request = page.waitForRequest(/\/api\/worklist/);
    await page.goto(`${stage.origin}/worklist`);
    expect((await request).headers()["accept-language"]).toMatch(/^sv/);
  });
});

/** Chooses a language as a person does: on the first page by its button, elsewhere in the menu of the frame. */
async function chooseLanguage(page: Page, language: string, code: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto(`${stage.origin}/sign-in`);
  else await page.getByRole("button", { name: /^Kieli/ }).click();
  await page.getByRole("button", { name: language, exact: true }).first().click();
  await page.locator(`html[lang=${code}]`).waitFor();
  await settled(page);
}
