import type { CaseFile, CasePlan } from "@koonti/harness";
import type { Locator, Page } from "playwright-core";
import { choose, finnishDate, group, type Part, press, region, saved, write } from "../stage/fields.ts";
import { settled } from "../stage/sign-in.ts";
import { finishDocument } from "./assessments.ts";

const done = async (dialog: Locator): Promise<void> => {
  await press(dialog, "Valmis");
  await dialog.waitFor({ state: "detached" });
};

/** What the plan does for one need: the goal in both voices, its day, and who takes the first step. */
interface Step {
  readonly words: string;
  readonly meaning: string;
  readonly by: string;
  readonly what: string;
  readonly who: string;
  readonly due: string;
}

/** The goals of the case, and one for each need that the case leaves to be followed. */
function stepsOf({ goals, actions }: CasePlan): readonly Step[] {
  const [money, work] = goals;
  const due = (index: number): string => finnishDate(actions[index]?.due ?? "");
  return [
    {
      words: money?.ownWordsFi ?? "",
      meaning: money?.text ?? "",
      by: finnishDate(money?.targetDate ?? ""),
      what: actions[0]?.what ?? "",
      who: "Asiakas",
      due: due(0),
    },
    {
      words: work?.ownWordsFi ?? "",
      meaning: work?.text ?? "",
      by: finnishDate(work?.targetDate ?? ""),
      what: actions[2]?.what ?? "",
      who: "Testi-terveyskeskus",
      due: due(2),
    },
    {
      words: "Päivällä olis jotaki.",
      meaning: "Arjessa on viikkorytmi",
      by: "31.8.2026",
      what: actions[1]?.what ?? "",
      who: "Testi-työllisyysalue",
      due: due(1),
    },
    {
      words: "Uni kulkis.",
      meaning: "Mieliala ei huonone",
      by: "30.9.2026",
      what: "seuraa mielialaa käynneillä",
      who: "Testi-terveyskeskus",
      due: due(2),
    },
  ];
}

async function writeGoal(page: Page, number: number, { words, meaning, by }: Step): Promise<void> {
  await press(page, `Tavoitteen ${number} toiminnot`);
  await press(page, "Muokkaa tavoitetta");
  const dialog = page.getByRole("dialog");
  await write(dialog, "Tavoite asiakkaan omin sanoin", words);
  await write(dialog, "Mitä tavoite tarkoittaa", meaning);
  await write(dialog, "Mihin mennessä", by);
  await done(dialog);
}

async function addAction(page: Page, number: number, { what, who, due }: Step): Promise<void> {
  await press(page, new RegExp(`^Lisää toimi.*Tavoite ${number}$`));
  const dialog = page.getByRole("dialog");
  await write(dialog, "Mitä tehdään", what);
  await choose(dialog, "Kuka tekee", who);
  await write(dialog, "Mihin mennessä", due);
  await done(dialog);
}

async function addService(page: Page, { name, provider, start, duration }: CasePlan["services"][number], number: number): Promise<void> {
  await press(region(page, "Palvelut"), /^Lisää/);
  const dialog = page.getByRole("dialog");
  await write(dialog, "Palvelu", name);
  await dialog.getByRole("combobox", { name: /^Palvelun luokka/ }).selectOption({ index: number });
  await write(dialog, "Järjestäjä tai tuottaja", provider);
  await write(dialog, "Alkaa", finnishDate(start));
  await write(dialog, "Kesto", duration);
  await done(dialog);
}

/** A party's responsibilities, and on what ground it takes part and is told of the client. */
async function writeParty(page: Page, name: string, responsibilities: readonly string[], consentOn?: string): Promise<void> {
  await press(region(page, "Osapuolet ja vastuut"), name);
  const dialog = page.getByRole("dialog");
  for (const [index, responsibility] of responsibilities.entries()) {
    await press(dialog, "Lisää: Vastuut ja tehtävät");
    await group(dialog, "Vastuut ja tehtävät").first().getByRole("textbox").nth(index).fill(responsibility);
  }
  if (consentOn) {
    await choose(dialog, "Peruste", "Suostumus");
    await write(dialog, "Annettu", finnishDate(consentOn));
  }
  await done(dialog);
}

const bothVoices = async (part: Part, name: string, client: string, professional: string): Promise<void> => {
  const item = group(part, name).first();
  await write(item, "Asiakkaan oma arvio", client);
  await write(item, "Työntekijän arvio", professional);
};

async function writeItems(page: Page, file: CaseFile, plan: CasePlan): Promise<void> {
  const items = region(page, "Tarpeet, voimavarat ja palvelut");
  await bothVoices(items, "Tuen tarve", file.quotes[1]?.fi ?? "", "Tarpeet on koottu toimialojen arvioista.");
  await bothVoices(items, "Vahvuudet ja voimavarat", "Olen pärjännyt ennenkin.", "Ottaa itse yhteyttä.");
  await bothVoices(items, "Tarvittavat palvelut ja toimet", "Apua yhdestä paikasta.", "Palvelut sovitetaan yhteen.");
  for (const [index, box] of (await items.getByRole("textbox", { name: /^Kuvaus/ }).all()).entries()) {
    await box.fill(
      [
        "Palvelut alkavat huhtikuussa ja kestävät puoli vuotta.",
        "Asuinympäristö tukee arkea.",
        "Tapaamiset aamulla.",
        "Joka toinen viikko.",
        "Noin puoli vuotta.",
        "Tavoitteet käydään läpi syyskuussa.",
      ][index] ?? "Sovittu yhdessä.",
    );
  }
  const meeting = region(page, "Tapaaminen ja osallistuminen");
  await write(meeting, "Suunnitelman päivämäärä", finnishDate(plan.madeAt));
  await choose(meeting, "Suunnitelma on tehty yhdessä asiakkaan kanssa", "Kyllä");
  await write(meeting, "Miten asiakas osallistui suunnitelman tekemiseen?", plan.clientParticipation);
  await write(meeting, "Kuvaus asiakkaan tilanteesta", file.story[1] ?? "");
  const ending = region(page, "Oikeudet, jatko ja tarkistaminen");
  await choose(ending, "Asiakkaalle on selvitetty oikeudet, velvollisuudet ja vaihtoehdot", "Kyllä");
  await write(ending, "Miten ne selvitettiin", "Käytiin läpi yhdessä.");
  await write(ending, "Suunnitelma tarkistetaan", finnishDate(plan.nextReviewDate ?? ""));
}

/** The plan is drafted from the needs and written: goals, actions, services, parties with their grounds, and the items of the law. */
export async function writePlan(page: Page, file: CaseFile, plan: CasePlan): Promise<void> {
  await press(page, "Tee luonnos");
  await region(page, "Tavoitteet ja toimet").waitFor();
  for (const [index, step] of stepsOf(plan).entries()) {
    await writeGoal(page, index + 1, step);
    await addAction(page, index + 1, step);
  }
  for (const [index, service] of plan.services.entries()) await addService(page, service, index + 1);
  for (const { id, name, responsibilities } of plan.parties) {
    const consented = id === "client" || id === "social" ? undefined : plan.consent?.givenAt;
    await writeParty(page, id === "client" ? "Asiakas itse" : name, responsibilities, consented);
  }
  await writeItems(page, file, plan);
  await saved(page);
}

/** The client reads the plan on their own pages and agrees. */
export async function agreeToPlan(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /Olen samaa mieltä/ }).check({ force: true });
  await press(page, "Lähetä vastaus");
  await settled(page);
}

/** The plan is made final. */
export const finishPlan = (page: Page): Promise<void> => finishDocument(page, "Viimeistele");
