import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./looks/axe.ts";
import { defectsOf, inWords } from "./looks/defects.ts";
import { press, region, write } from "./stage/fields.ts";
import { settled } from "./stage/sign-in.ts";
import { testStage } from "./stage/test-stage.ts";

const stage = await testStage();

const numbersOn = async (page: Page): Promise<readonly string[]> => {
  await page.goto(`${stage.origin}/structures`);
  await settled(page);
  const links = await page.getByRole("rowheader").getByRole("link").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href"))?.split("/").at(-1) ?? ""));
};

describe("the national structures", () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await stage.open("worker"));
  });

  it("are all drawn, each field accessible, whole and in words", async () => {
    const numbers = await numbersOn(page);
    expect(numbers).toHaveLength(22);
    for (const number of numbers) {
      await page.goto(`${stage.origin}/structures/${number}`);
      await settled(page);
      for (const list of await page.getByRole("button", { name: /^Lisää: / }).all()) await list.click();
      expect([number, await axeViolations(page), inWords(await defectsOf(page))]).toEqual([number, [], []]);
    }
    expect(complaints.splice(0)).toEqual([]);
  });

  it("say what is missing, lead to it, and follow what is written", async () => {
    await page.goto(`${stage.origin}/structures/4006`);
    await settled(page);
    const check = region(page, "Tarkistus").first();
    const missing = check.getByRole("button", { name: /^Kuvaus tilanteesta ja huolesta/ });
    await missing.click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await write(page, "Kuvaus tilanteesta ja huolesta", "Testi: vuokra on rästissä.");
    await missing.waitFor({ state: "detached" });
  });

  it("go out as a file and come back in as they were, with a month for a date", async () => {
    await page.goto(`${stage.origin}/structures/4006`);
    await settled(page);
    await write(page, "Kuvaus tilanteesta ja huolesta", "Testi: vuokra on rästissä.");
    await page.getByRole("textbox", { name: /^Ilmoittamispäivämäärä/ }).fill("11/2026");
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Lataa JSON")]);
    expect(download.suggestedFilename()).toBe("4006.json");
    const file = await download.path();
    await page.reload();
    await settled(page);
    await page.locator("input[type=file]").setInputFiles(file);
    const shown = (name: RegExp) => expect.poll(() => page.getByRole("textbox", { name }).inputValue(), { timeout: 10_000 });
    await shown(/^Kuvaus tilanteesta ja huolesta/).toBe("Testi: vuokra on rästissä.");
    await shown(/^Ilmoittamispäivämäärä/).toBe("11/2026");
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByText("Tiedosto ei ole JSON-muotoa.").waitFor();
  });
});
