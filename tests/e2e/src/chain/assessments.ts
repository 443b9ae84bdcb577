import type { CaseAssessment } from "@koonti/harness";
import type { Page } from "playwright-core";
import { choose, finnishDate, group, type Part, pick, press, region, saved, write } from "../stage/fields.ts";
import { settled } from "../stage/sign-in.ts";
import { NEED_NAMES, SHORT_NEED_NAMES } from "./contact.ts";

const STRENGTHS: Readonly<Record<string, string>> = { low: "lievä", medium: "kohtalainen", high: "vahva" };
const OWN_STRENGTHS: Readonly<Record<string, string>> = { low: "vähän", medium: "melko paljon", high: "paljon" };
const STATES: Readonly<Record<string, string>> = { current: "Käynnissä", proposed: "Ehdotettu" };

/** A new item at the end of a list of fields. */
async function added(part: Part, list: string): Promise<Part> {
  const before = await part.getByRole("group", { name: new RegExp(`^${list} \\d+$`) }).count();
  await press(part, `Lisää: ${list}`);
  return group(part, `${list} ${before + 1}`);
}

async function writeContent(page: Page, { needs, services, statements }: CaseAssessment): Promise<void> {
  for (const { code1282, severity, statement } of needs) {
    const need = await added(page, "Tuen tarpeet");
    await pick(need, "Tarve", NEED_NAMES[code1282] ?? "");
    await choose(need, "Kuinka vahva huoli", STRENGTHS[severity] ?? "");
    await write(need, "Omin sanoin", statement);
  }
  for (const { purpose, provider, status } of services) {
    const service = await added(page, "Palvelut");
    await write(service, "Tarkoitus", purpose);
    await write(service, "Järjestäjä", provider);
    await choose(service, "Tilanne", STATES[status] ?? "");
  }
  for (const { topic, value, text } of statements) {
    const view = await added(page, "Näkemykset");
    await write(view, "Aihe", topic);
    await write(view, "Vastaus", value);
    await write(view, "Tarkennus", text);
  }
}

/** Ends a document: once everything is saved, the button makes it final and it can no longer be written. */
export async function finishDocument(page: Page, button: string): Promise<void> {
  await saved(page);
  await press(page, button);
  await page.getByRole("button", { name: button, exact: true }).first().waitFor({ state: "detached" });
  await settled(page);
}

/** The worker asks a partner from the client's page, and says on what ground. */
export async function askPartner(page: Page, organisation: RegExp, ground: string): Promise<void> {
  await press(page, "Pyydä arvio");
  const dialog = page.getByRole("dialog");
  const party = dialog.getByRole("combobox", { name: "Taho" });
  const label = await party.getByRole("option", { name: organisation }).textContent();
  await party.selectOption({ label: label ?? "" });
  await write(dialog, "Suostumus tai säännös, johon pyyntö perustuu", ground);
  await press(dialog, "Lähetä pyyntö");
  await dialog.waitFor({ state: "detached" });
  await settled(page);
}

/** The worker writes social welfare's own assessment. */
export async function writeOwnAssessment(page: Page, assessment: CaseAssessment): Promise<void> {
  await press(page, "Kirjaa oma arvioni");
  await page.waitForURL(/sector-assessments/);
  await region(page, "Kuka arvioi")
    .getByRole("textbox", { name: /^Milloin arvioitiin/ })
    .fill(finnishDate(assessment.at));
  await writeContent(page, assessment);
  await finishDocument(page, "Viimeistele arvio");
}

/** A partner finds the request in their worklist, writes what they know and sends it. */
export async function answerRequest(page: Page, client: string, assessment: CaseAssessment): Promise<void> {
  await page
    .getByRole("link", { name: new RegExp(`^Avaa arvio.*${client}$`) })
    .first()
    .click();
  await page.waitForURL(/sector-assessments/);
  await settled(page);
  await region(page, "Kuka arvioi")
    .getByRole("textbox", { name: /^Milloin arvioitiin/ })
    .fill(finnishDate(assessment.at));
  await writeContent(page, assessment);
  await finishDocument(page, "Viimeistele arvio");
}

/** The client writes their own view in their own words. */
export async function writeOwnView(page: Page, { needs }: CaseAssessment): Promise<void> {
  await press(page, "Kirjoita oma näkemykseni");
  await region(page, "Missä asioissa tarvitset tukea?").waitFor();
  for (const { code1282, severity, statement } of needs) {
    const matter = await added(page, "Asia");
    await write(matter, "Kerro omin sanoin", statement);
    await pick(matter, "Mihin asiaan se liittyy?", SHORT_NEED_NAMES[code1282] ?? "");
    await choose(matter, "Kuinka paljon se huolettaa sinua?", OWN_STRENGTHS[severity] ?? "");
  }
  await finishDocument(page, "Lähetä");
}
