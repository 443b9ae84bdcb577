import { type CaseFile, eventOf, neededEvent } from "@koonti/harness";
import type { Page } from "playwright-core";
import { choose, finnishDate, pick, press, region, tick, write } from "../stage/fields.ts";
import { settled } from "../stage/sign-in.ts";

/** Names of needs by code of list 1282, as the forms have them. */
export const NEED_NAMES: Readonly<Record<string, string>> = {
  "3": "Taloudellisen tuen tarve",
  "4": "Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve",
  "9": "Mielenterveyden ongelmista aiheutuva tuen tarve",
  "10": "Toimintakyvyn heikentymisestä aiheutuva tuen tarve",
};

/** The everyday names of the same needs, as the client and the collation have them. */
export const SHORT_NEED_NAMES: Readonly<Record<string, string>> = {
  "3": "Talous",
  "4": "Osallisuus",
  "9": "Mielenterveys",
  "10": "Toimintakyky",
};

const time = (at: string): string => at.slice(11, 16).replace(":", ".");

async function writeClient(page: Page, { client }: CaseFile): Promise<void> {
  const person = region(page, "Uusi asiakas");
  const [givenNames = "", familyName = ""] = (client.name ?? "").split(" ");
  await write(person, "Henkilötunnus", client.hetu ?? "");
  await write(person, "Sukunimi", familyName);
  await write(person, "Etunimet", givenNames);
  await choose(person, "Turvakielto", "Ei");
  await choose(person, "Asiointikieli", "Suomi");
}

async function writeContact(page: Page, file: CaseFile): Promise<void> {
  const { at, facts } = neededEvent(file, "contact");
  const arrival = region(page, "Saapuminen");
  await arrival.getByRole("textbox", { name: "Milloin tuli", exact: true }).fill(finnishDate(at));
  await write(arrival, "Kellonaika: Milloin tuli", time(at));
  await choose(arrival, "Mikä tuli", "Yhteydenotto");
  await choose(arrival, "Miten tuli", "Puhelin");
  const caller = region(page, "Kuka otti yhteyttä");
  await choose(caller, "Kuka otti yhteyttä", "Henkilö itse");
  await pick(caller, "Ilmoittajataho", "Sosiaalipalvelujen tarpeessa oleva henkilö itse");
  await choose(caller, "Ilmoitusvelvollinen", "Ei");
  const situation = region(page, "Tilanne");
  await write(situation, "Henkilön omin sanoin", file.quotes[0]?.fi ?? "");
  await write(situation, "Kuvaus tilanteesta ja huolesta", file.story.slice(0, 2).join(" "));
  for (const code of facts["needs1282"] as readonly string[]) await tick(situation, NEED_NAMES[code] ?? "");
}

/** A first contact is recorded, with the matter it starts and the assessment of urgency; the client's page opens. */
export async function recordContact(page: Page, file: CaseFile): Promise<void> {
  await page.getByRole("link", { name: "Uusi yhteydenotto" }).first().click();
  await writeClient(page, file);
  await writeContact(page, file);
  const urgency = eventOf(file, "urgentAssessment");
  if (urgency) {
    const assessed = region(page, "Arvio");
    await assessed.getByRole("textbox", { name: "Milloin arvioitiin", exact: true }).fill(finnishDate(urgency.at));
    await write(assessed, "Kellonaika: Milloin arvioitiin", time(urgency.at));
    await choose(assessed, "Tulos", "Ei kiireellistä avun tarvetta");
    await choose(assessed, "Kiireellisyysluokka", "Kiireetöntä väliintuloa vaativa tilanne");
  }
  await press(page, "Kirjaa yhteydenotto");
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  await page.getByRole("heading", { level: 1, name: file.client.name ?? "" }).waitFor();
  await settled(page);
}
