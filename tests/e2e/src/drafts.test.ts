import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { axeViolations } from "./looks/axe.ts";
import { press, region, saved, write } from "./stage/fields.ts";
import { settled } from "./stage/sign-in.ts";
import { testStage } from "./stage/test-stage.ts";

const stage = await testStage();
const { clientId, assessmentId } = stage.clients.assessing;
const ADDRESS = `${stage.origin}/clients/${clientId}/assessment/${assessmentId}`;
const FIELD = "Koulutus";
const OTHER_FIELD = "Työtilanne";

const fieldOf = (page: Page, name: string) => region(page, "Elämäntilanne").getByRole("textbox", { name, exact: true });

async function opened(): Promise<Page> {
  const { page } = await stage.open("worker");
  await page.goto(ADDRESS);
  await settled(page);
  await fieldOf(page, FIELD).waitFor();
  return page;
}

describe("what somebody writes", () => {
  let page: Page;
  beforeEach(async () => {
    page = await opened();
  });

  it("is saved as it is written and there after a reload", async () => {
    await write(region(page, "Elämäntilanne"), FIELD, "Ammattikoulu, puuala");
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await fieldOf(page, FIELD).inputValue()).toBe("Ammattikoulu, puuala");
  });

  it("is not lost when the connection is, and a reload comes before it is back", async () => {
    await page.route("**/api/clients/**", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
    await write(region(page, "Elämäntilanne"), FIELD, "Lukio kesken");
    await page
      .getByText(/^Ei tallennettu: yhteys puuttuu/)
      .first()
      .waitFor();
    await page.unrouteAll();
    await page.reload();
    await settled(page);
    expect(await fieldOf(page, FIELD).inputValue()).toBe("Lukio kesken");
    await saved(page);
    const again = await opened();
    expect(await fieldOf(again, FIELD).inputValue()).toBe("Lukio kesken");
  });

  it("is put together with what another writes elsewhere", async () => {
    const other = await opened();
    await write(region(page, "Elämäntilanne"), FIELD, "Ammattitutkinto");
    await saved(page);
    await write(region(other, "Elämäntilanne"), OTHER_FIELD, "Työtön kolme vuotta");
    await saved(other);
    const third = await opened();
    expect([await fieldOf(third, FIELD).inputValue(), await fieldOf(third, OTHER_FIELD).inputValue()]).toEqual([
      "Ammattitutkinto",
      "Työtön kolme vuotta",
    ]);
  });

  it("stands beside what another has written in the same place, and nothing is overwritten unseen", async () => {
    const other = await opened();
    await write(region(page, "Elämäntilanne"), FIELD, "Toinen kirjoitti tämän");
    await saved(page);
    await write(region(other, "Elämäntilanne"), FIELD, "Minä kirjoitin tämän");
    const dialog = other.getByRole("dialog", { name: "Toinen on kirjoittanut samaan kohtaan" });
    await dialog.waitFor();
    const text = (await dialog.textContent()) ?? "";
    expect(text).toContain("Toinen kirjoitti tämän");
    expect(text).toContain("Minä kirjoitin tämän");
    expect(await axeViolations(other)).toEqual([]);
    await dialog
      .getByRole("radio", { name: /Pidä oma/ })
      .first()
      .check({ force: true });
    await press(dialog, "Tallenna valinnat");
    await saved(other);
    const third = await opened();
    expect(await fieldOf(third, FIELD).inputValue()).toBe("Minä kirjoitin tämän");
  });
});
