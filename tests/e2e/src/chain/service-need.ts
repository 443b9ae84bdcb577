import { type CaseFile, neededEvent } from "@koonti/harness";
import type { Page } from "playwright-core";
import { choose, finnishDate, group, press, region, write } from "../stage/fields.ts";
import { settled } from "../stage/sign-in.ts";
import { finishDocument } from "./assessments.ts";

/** The assessment is begun: what is known of the matter and the needs of the collation stand in it already. */
export async function beginAssessment(page: Page): Promise<string> {
  await press(page, "Aloita arviointi");
  await page.waitForURL(/assessment\/[0-9a-f-]{36}$/);
  await settled(page);
  return page.url();
}

/** In the collation the open needs are confirmed with the client, and a conflict is settled with a reason. */
export async function confirmNeeds(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Kooste" }).first().click();
  await page.waitForURL(/collation$/);
  await press(page, "Vahvista avoimet tarpeet");
  const ability = region(page, "Työkyky");
  await choose(ability, "Yhteinen käsitys", "alentunut toistaiseksi");
  await write(ability, "Mitä asiakas sanoi tästä", "Selkä sanoo vastaan heti aamusta.");
  await write(ability, "Perustelu", "Terveyskeskuksen arvio on tuorein ja perustuu tutkimukseen.");
  await press(ability, "Kirjaa ratkaisu");
  await settled(page);
}

async function writeConduct(page: Page, file: CaseFile): Promise<void> {
  const conduct = region(page, "Arvioinnin toteuttaminen");
  const [start, end] = [neededEvent(file, "assessmentStart"), neededEvent(file, "assessmentCompleted")];
  await write(conduct, "Arvioinnin aloittamispäivä", finnishDate(start.at));
  await write(conduct, "Arvioinnin valmistumispäivä", finnishDate(end.at));
  await write(conduct, "Kuvaus arvioinnin toteuttamisesta", "Kaksi tapaamista ja toimialojen arviot.");
  await choose(region(page, "Erityinen tuki"), "Asiakkaalla on oikeus erityiseen tukeen", "Ei");
  const situation = region(page, "Elämäntilanne");
  await write(situation, "Työttömyyden kesto", "Kolme vuotta");
  await write(situation, "Taloudellinen tilanne", file.story[1] ?? "");
}

async function writeViews(page: Page, file: CaseFile): Promise<void> {
  const needs = region(page, "Tarpeet");
  await choose(needs, "Asiakkaalla on tuen tarve", "Kyllä");
  await choose(needs, "Tuen tarpeen luonne", "Toistuva tuen tarve");
  const views = region(page, "Näkemykset");
  await write(views, "Asiakkaan oma näkemys", file.quotes.map(({ fi }) => fi).join(" "));
  await write(views, "Ammattihenkilön yhteenveto tilanteesta ja tarpeista", file.story.slice(0, 5).join(" "));
  const ownWorker = group(views, "Omatyöntekijän tarve");
  await write(ownWorker, "Asiakkaan arvio", "Toivon yhden ihmisen, jolle soittaa.");
  await write(ownWorker, "Ammattihenkilön arvio", "Kokonaisuus tarvitsee yhden vastuuhenkilön.");
  await choose(ownWorker, "Asiakas tarvitsee omatyöntekijän", "Kyllä");
}

async function writeConclusions(page: Page): Promise<void> {
  const conclusions = region(page, "Johtopäätökset ja jatkotoimet");
  await write(
    conclusions,
    "Johtopäätökset tilanteesta, palvelujen ja erityisen tuen tarpeesta",
    "Tarvitaan yhteinen suunnitelma työllisyyden ja terveyden kanssa.",
  );
  await choose(conclusions, "Oikeudet ja velvollisuudet on selvitetty asiakkaalle", "Kyllä");
  await choose(conclusions, "Vaihtoehdot ja niiden vaikutukset on selvitetty asiakkaalle", "Kyllä");
  await choose(conclusions, "Asiakas ymmärsi selvityksen", "Kyllä");
  await choose(conclusions, "Asiakkuus jatkuu", "Kyllä");
  await choose(conclusions, "Asiakkaalle laaditaan asiakassuunnitelma", "Kyllä");
}

/** What is still missing is written and the assessment is finished. */
export async function finishAssessment(page: Page, address: string, file: CaseFile): Promise<void> {
  await page.goto(address);
  await settled(page);
  await writeConduct(page, file);
  await writeViews(page, file);
  await writeConclusions(page);
  await finishDocument(page, "Viimeistele");
}
