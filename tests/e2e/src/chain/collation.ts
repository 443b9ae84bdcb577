import type { ExpectedCollation } from "@koonti/harness";
import type { Page } from "playwright-core";
import { SHORT_NEED_NAMES } from "./contact.ts";

const HEADS: Readonly<Record<string, RegExp>> = {
  client: /^Asiakas itse/,
  social: /aikuissosiaalityö/,
  health: /terveyskeskus/,
  employment: /työllisyysalue/,
  ngo: /velkaneuvontayhdistys/,
};

/** Who names which need, read from the picture as a screen reader would: sectors by the everyday name of the need. */
export async function shownCollation(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const table = page.getByRole("region", { name: "Ruudukko" }).getByRole("table");
  const heads = await table.getByRole("columnheader").allTextContents();
  const sectorAt = heads.map((head) => Object.entries(HEADS).find(([, pattern]) => pattern.test(head.trim()))?.[0]);
  const rows = await table.getByRole("row").all();
  const shown: Record<string, string[]> = {};
  for (const row of rows.slice(1)) {
    const name = (await row.getByRole("rowheader").textContent())?.trim() ?? "";
    const cells = await row.getByRole("cell").allTextContents();
    shown[name] = cells.flatMap((cell, index) => {
      const sector = sectorAt[index + 1];
      return sector && !/ei arvioinut/.test(cell) ? [sector] : [];
    });
  }
  return shown;
}

/** The same as the case expects it. */
export const expectedPicture = ({ needs }: ExpectedCollation): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(needs.map(({ code1282, sectors }) => [SHORT_NEED_NAMES[code1282] ?? code1282, sectors]));
