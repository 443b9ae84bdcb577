import { type CaseFile, neededEvent } from "@koonti/harness";
import type { Page } from "playwright-core";
import { choose, finnishDate, press, region } from "../stage/fields.ts";
import { PEOPLE, settled } from "../stage/sign-in.ts";

/** The own worker is named; the client's page then tells of it. */
export async function nameOwnWorker(page: Page, file: CaseFile): Promise<void> {
  await page.getByRole("link", { name: "Omatyöntekijä", exact: true }).click();
  const worker = page.getByRole("combobox", { name: "Omatyöntekijä: valitse työntekijä" });
  const label = await worker.getByRole("option", { name: new RegExp(PEOPLE.worker) }).textContent();
  await worker.selectOption({ label: label ?? "" });
  await region(page, "Nimeäminen")
    .getByRole("textbox", { name: /^Nimetty/ })
    .fill(finnishDate(neededEvent(file, "workerNamed").at));
  await choose(region(page, "Nimeäminen"), "Erityisen tuen tarve", "Ei tarvitse erityistä tukea");
  await press(page, "Nimeä");
  await region(page, "Tapahtumat").getByRole("link", { name: "Omatyöntekijän nimeäminen" }).waitFor();
  await settled(page);
}
