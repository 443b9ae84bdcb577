import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findBrowser } from "@koonti/browser";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestProvider, type TestProvider } from "./test-provider.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const violations = async (page: Page): Promise<string[]> => {
  // The page's own policy forbids foreign scripts; the browser's devtools may run them nevertheless.
  await page.evaluate(AXE);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

describe("the sign-in page", () => {
  let provider: TestProvider;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    provider = await startTestProvider();
    browser = await chromium.launch(await findBrowser());
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await provider?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "en-GB" });
  });
  afterEach(() => page.close());

  const ask = (parameters: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      ...{ client_id: "koonti-web", response_type: "code", scope: "openid profile", redirect_uri: `${provider.origin}/signed-in` },
      ...{ code_challenge: "x".repeat(43), code_challenge_method: "S256", state: "s" },
      ...parameters,
    });
    return page.goto(`${provider.identity.issuer}/auth?${query}`);
  };

  it.each([
    ["fi", "Valitse, kenenä kirjaudut", "Testi Työntekijä-03A Sosiaalityöntekijä, Testi-aikuissosiaalityö"],
    ["sv", "Välj vem du loggar in som", "Testi Työntekijä-03A Socialarbetare, Testi-vuxensocialarbete"],
    ["en", "Choose who to sign in as", "Testi Työntekijä-03A Social worker, Testi-adult social work"],
  ])("speaks %s when the application asks for it, and passes axe", async (language, title, person) => {
    await ask({ ui_locales: language });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.getByRole("button", { name: person, exact: true }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it("shows names as they are, whatever signs they hold", async () => {
    await ask();
    expect(await page.locator("strong").allTextContents()).toEqual(["Testi Työntekijä-03A", 'Testi "Asiakas" <12>']);
  });

  it("changes language by a link", async () => {
    await ask({ ui_locales: "fi" });
    await page.getByRole("link", { name: "Svenska" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Välj vem du loggar in som");
  });

  it("signs in with the keyboard alone", async () => {
    await ask({ ui_locales: "fi" });
    await page.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/signed-in\?/);
    expect(new URL(page.url()).searchParams.get("code")).toBeTruthy();
  });

  it("does not ask again, unless the application wants another person", async () => {
    await ask();
    await page.getByRole("button", { name: /Työntekijä-03A/ }).click();
    await page.waitForURL(/signed-in\?/);
    await ask({ state: "again" });
    expect(new URL(page.url()).searchParams.get("state")).toBe("again");
    await ask({ prompt: "login", state: "other" });
    await page.getByRole("button", { name: /Asiakas/ }).click();
    await page.waitForURL(/signed-in\?.*state=other/);
  });

  it("signs out and returns to the application", async () => {
    await ask();
    await page.getByRole("button", { name: /Työntekijä-03A/ }).click();
    await page.waitForURL(/signed-in\?/);
    const query = new URLSearchParams({ client_id: "koonti-web", post_logout_redirect_uri: `${provider.origin}/signed-out` });
    await page.goto(`${provider.identity.issuer}/session/end?${query}`);
    await page.waitForURL(`${provider.origin}/signed-out`);
    await ask();
    expect(await page.getByRole("button").count()).toBe(2);
  });

  it("explains a sign-in that cannot go on, and passes axe", async () => {
    await page.goto(`${provider.identity.issuer}/sign-in/unknown`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Signing in did not succeed");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${provider.identity.issuer}/auth?client_id=stranger`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Signing in did not succeed");
  });
});
