import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PEOPLE, settled } from "./stage/sign-in.ts";
import { testStage } from "./stage/test-stage.ts";

const stage = await testStage();
const MANY = 80;

interface Focused {
  readonly role: string;
  readonly name: string;
  readonly isShown: boolean;
}

/** What has the focus: what it is, what it is called, and whether a person sees where they are. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { role: "", name: "", isShown: true };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])]
        : [];
    const name = element.getAttribute("aria-label") ?? (labels.map((label) => label.textContent).join(" ") || (element.textContent ?? ""));
    const marks = [element, ...labels, element.parentElement, element.nextElementSibling].filter(
      (one): one is HTMLElement => one instanceof HTMLElement,
    );
    const styles = marks.flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::before"), getComputedStyle(one, "::after")]);
    const isShown = styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
    );
    return { role: element.getAttribute("role") ?? element.tagName.toLowerCase(), name: name.trim().replaceAll(/\s+/g, " "), isShown };
  });

/** The place in its table of the row that has the focus. */
const focusedRow = (page: Page): Promise<number> => page.evaluate(() => document.activeElement?.closest("tr")?.rowIndex ?? -1);

/** Goes on by Tab until something has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, name: RegExp): Promise<Focused> {
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    expect({ ...at, isShown: true }).toEqual(at);
    if (name.test(at.name)) return at;
  }
  throw new Error(`Tab does not come to ${name}`);
}

const typed = async (page: Page, field: RegExp, text: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.type(text);
};

/** Chooses the nth of a group of radio buttons by the keyboard. */
const chosen = async (page: Page, first: RegExp, down = 0): Promise<void> => {
  await tabTo(page, first);
  await page.keyboard.press("Space");
  for (let step = 0; step < down; step += 1) await page.keyboard.press("ArrowDown");
};

describe("with the keyboard alone", () => {
  let page: Page;
  beforeAll(async () => {
    page = (await stage.open("worker")).page;
  });

  it("the worklist is reached past the frame, walked through by rows, and opens where the work is", async () => {
    await page.goto(`${stage.origin}/worklist`);
    await settled(page);
    await tabTo(page, /^Siirry sisältöön/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Testi Asiakas-\d+$/);
    const first = await focusedRow(page);
    await page.keyboard.press("ArrowDown");
    expect(await focusedRow(page)).toBe(first + 1);
    expect((await focused(page)).isShown).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await focusedRow(page)).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
    await settled(page);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it("a client of whom nobody is named yet is taken from the worklist by O", async () => {
    await page.goto(`${stage.origin}/worklist`);
    await settled(page);
    await tabTo(page, /^Tiimi$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Ota itselleni/);
    await page.keyboard.press("o");
    await page.waitForURL(/\/own-worker\?take=true$/);
    await settled(page);
    const worker = page.getByRole("combobox", { name: "Omatyöntekijä: valitse työntekijä" });
    await vi.waitFor(async () => expect(await worker.locator("option:checked").textContent()).toMatch(new RegExp(`^${PEOPLE.worker}, `)));
    await tabTo(page, /^Nimeä$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
    await page.getByRole("link", { name: "Omatyöntekijän nimeäminen" }).first().waitFor();
  });

  it("the groups of the worklist are chosen", async () => {
    await page.goto(`${stage.origin}/worklist`);
    await settled(page);
    await tabTo(page, /^Myöhässä/);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: /^Myöhässä/ }).getAttribute("aria-pressed")).toBe("true");
  });

  it("a contact is written and recorded", async () => {
    await page.goto(`${stage.origin}/contacts/new`);
    await settled(page);
    await typed(page, /^Sukunimi/, "Asiakas-88");
    await typed(page, /^Etunimet/, "Testi");
    await typed(page, /^Syntymäaika/, "1.2.1980");
    await chosen(page, /^Kyllä$/, 1);
    await typed(page, /^Milloin tuli/, "20.11.2026");
    await typed(page, /^Kellonaika: Milloin tuli/, "10.15");
    await chosen(page, /^Yhteydenotto$/);
    await chosen(page, /^Puhelin$/);
    await chosen(page, /^Henkilö itse$/);
    await tabTo(page, /^Ilmoittajataho/);
    await page.keyboard.type("Sosiaalipalvelujen");
    await chosen(page, /^Kyllä$/, 1);
    await typed(page, /^Kuvaus tilanteesta/, "Soitti itse, vuokra on rästissä.");
    await chosen(page, /^Kiireellinen avun tarve$/, 1);
    await tabTo(page, /^Kirjaa yhteydenotto$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
    await page.getByRole("heading", { level: 1, name: /Testi Asiakas-88/ }).waitFor();
  });
});
