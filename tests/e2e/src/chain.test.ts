import { caseNumbered, corrected, readCase } from "@koonti/harness";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerRequest, askPartner, writeOwnAssessment, writeOwnView } from "./chain/assessments.ts";
import { expectedPicture, shownCollation } from "./chain/collation.ts";
import { recordContact } from "./chain/contact.ts";
import { nameOwnWorker } from "./chain/own-worker.ts";
import { agreeToPlan, finishPlan, writePlan } from "./chain/plan.ts";
import { beginAssessment, confirmNeeds, finishAssessment } from "./chain/service-need.ts";
import { axeViolations } from "./looks/axe.ts";
import { defectsOf, inWords } from "./looks/defects.ts";
import { PEOPLE, type Person, settled } from "./stage/sign-in.ts";
import { testStage } from "./stage/test-stage.ts";

const path = caseNumbered("01");
if (!path) console.log("e2e: skipped, there are no cases beside the repository");

const PARTNERS: readonly (readonly [Person, string, RegExp])[] = [
  ["health", "health", /Testi-terveyskeskus/],
  ["employment", "employment", /Testi-työllisyysalue/],
  ["ngo", "ngo", /velkaneuvontayhdistys/],
];

describe.runIf(path)("a case in the browser, from the contact to the plan agreed and printed", async () => {
  const stage = await testStage();
  const file = corrected(readCase(path ?? ""));
  const [plan] = file.plans;
  const windows = new Map<Person, Page>();
  let client = "";

  const as = async (person: Person, at?: string): Promise<Page> => {
    const page = windows.get(person) ?? (await stage.open(person)).page;
    windows.set(person, page);
    if (at !== undefined) {
      await page.goto(`${stage.origin}${at}`);
      await settled(page);
    }
    return page;
  };
  const assessmentOf = (sector: string) => {
    const found = file.sectorAssessments.find((one) => one.sector === sector);
    if (!found) throw new Error(`The case has no assessment of ${sector}`);
    return found;
  };
  const looksRight = async (page: Page): Promise<void> => {
    expect(await axeViolations(page)).toEqual([]);
    expect(inWords(await defectsOf(page))).toEqual([]);
  };

  it("the worker records the contact, the matter and its urgency", async () => {
    const page = await as("worker");
    await recordContact(page, file);
    client = new URL(page.url()).pathname;
    await nameOwnWorker(page, file);
    await looksRight(page);
  });

  it("social welfare assesses, and asks the other sectors with the client's consent", async () => {
    const page = await as("worker", `${client}/assessment`);
    await writeOwnAssessment(page, assessmentOf("social"));
    await as("worker", `${client}/assessment`);
    for (const [, , organisation] of PARTNERS) await askPartner(page, organisation, "Asiakkaan suostumus 20.2.2026");
    await looksRight(page);
  });

  it.each(PARTNERS)("the partner of %s finds the request in the worklist and answers it", async (person, sector) => {
    const page = await as(person, "/worklist");
    await answerRequest(page, file.client.name ?? "", assessmentOf(sector));
    await looksRight(page);
  });

  it("the client writes their own view on their own pages", async () => {
    const page = await as("client", "/own/view");
    await writeOwnView(page, assessmentOf("client"));
    await looksRight(page);
  });

  it("the collation shows who names what, as the case expects", async () => {
    const page = await as("worker", `${client}/collation`);
    const shown = await shownCollation(page);
    const expected = file.expectedCollation ? expectedPicture(file.expectedCollation) : {};
    const sorted = (picture: typeof shown) =>
      Object.fromEntries(Object.entries(picture).map(([need, sectors]) => [need, sectors.toSorted()]));
    expect(sorted(shown)).toEqual(sorted(expected));
    for (const { topic } of file.expectedCollation?.conflictingStatements ?? []) {
      const heading = topic === "workAbility" ? "Ristiriita: Työkyky" : /^Ristiriita: Velkojen määrä/;
      await page.getByRole("heading", { name: heading }).waitFor();
    }
    await page.getByText("Kaksi järjestää samaa.").waitFor();
    await looksRight(page);
  });

  it("the service-need assessment is drafted from the collation, its needs confirmed, a conflict settled, and finished", async () => {
    const page = await as("worker", `${client}/assessment`);
    const address = await beginAssessment(page);
    await confirmNeeds(page);
    await finishAssessment(page, address, file);
    await looksRight(page);
  });

  it("the plan is written with goals, actions, services and parties on their grounds", async () => {
    if (!plan) throw new Error("The case has no plan");
    const page = await as("worker", `${client}/plan`);
    await writePlan(page, file, plan);
    const coverage = page.getByRole("list", { name: "Suunnitelman kattavuus" });
    expect((await coverage.getByRole("listitem").allTextContents()).map((text) => /^(\d+)\/(\d+)/.exec(text)?.slice(1))).toEqual([
      ["4", "4"],
      ["4", "4"],
      ["5", "5"],
      ["4", "4"],
    ]);
    await looksRight(page);
  });

  it("the client reads the plan and agrees, and the worker makes it final", async () => {
    const own = await as("client", "/own/plan");
    await agreeToPlan(own);
    await own.getByText("Olen samaa mieltä").first().waitFor();
    await looksRight(own);
    const page = await as("worker", `${client}/plan`);
    await finishPlan(page);
    await looksRight(page);
  });

  it("the plan is printed, whole and without the frame or an identity code", async () => {
    const page = await as("worker", `${client}/plan/print`);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Tulosta" }).isVisible()).toBe(false);
    const text = (await page.locator("main").textContent()) ?? "";
    for (const { ownWordsFi } of plan?.goals ?? []) expect(text).toContain(ownWordsFi);
    expect(text).not.toContain(file.client.hetu);
    const pdf = await page.pdf({ format: "A4", tagged: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.includes("/StructTreeRoot")).toBe(true);
    await page.emulateMedia({ media: null });
    await looksRight(page);
  });

  it("the client sees who has used their data", async () => {
    const page = await as("client", "/own/data");
    const text = (await page.locator("main").textContent()) ?? "";
    for (const person of ["worker", "health", "employment", "ngo"] as const) expect(text).toContain(PEOPLE[person]);
    await looksRight(page);
  });
});
