import { routes } from "@koonti/api-contract";
import { signedIn } from "@koonti/harness";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./looks/axe.ts";
import { defectsOf, inWords } from "./looks/defects.ts";
import { press, region, write } from "./stage/fields.ts";
import { settled } from "./stage/sign-in.ts";
import { testStage } from "./stage/test-stage.ts";

const stage = await testStage();
const { clientId } = stage.clients.planning;

const file = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

const code = (list: string, one: string, display: string) => ({ system: `urn:oid:1.2.246.537.6.${list}`, code: one, display });

/** A matter as another archive would send it, of which only the month of its beginning is known. */
const matterOf = (hetu: string) => ({
  asia_asiakirja: {
    palvelunjarjestajan_toimintayksikko: code("202", "1", "Testi-yksikkö"),
    asiakas: [{ sukunimi: "Asiakas", etunimet: "Testi", henkilotunnus: { system: "urn:oid:1.2.246.21", value: hetu } }],
    asian_tiedot: {
      asiatunnus: { value: "Testi-1" },
      nimi: code("1265", "1", "Testiasia"),
      tila: code("1501", "1", "Avoin"),
      avauspaiva: "2026-10",
      palvelutehtava: code("1221", "15", "Päihdehuolto"),
    },
  },
});

const looksRight = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(inWords(await defectsOf(page))).toEqual([]);
};

describe("a national document from elsewhere", () => {
  let page: Page;
  let hetu: string;
  beforeAll(async () => {
    const worker = await signedIn({ origin: stage.origin, issuer: `${stage.origin}/identity` }, "worker-10b");
    const record = await worker(routes.getRecord, { params: { clientId: clientId as never } });
    hetu = record.ok ? (record.value.client.basics.hetu ?? "") : "";
    ({ page } = await stage.open("worker"));
    await page.goto(`${stage.origin}/clients/${clientId}/documents`);
    await settled(page);
    await page.getByRole("link", { name: "Ota vastaan kansallinen asiakirja" }).click();
    await page.locator("input[type=file]").waitFor({ state: "attached" });
  });

  it("is refused in words where it is none, or has faults", async () => {
    await page.locator("input[type=file]").setInputFiles(file("a.json", "{"));
    await page.getByText("Tiedosto ei ole JSON-muotoa.").waitFor();
    await page.locator("input[type=file]").setInputFiles(file("b.json", { asia_asiakirja: { asiakas: [] } }));
    await page.getByText("Asiakirja ei ole kansallisen rakenteen mukainen.").waitFor();
    await looksRight(page);
  });

  it("is not taken into the record of somebody else", async () => {
    await page.locator("input[type=file]").setInputFiles(file("c.json", matterOf("010190X901R")));
    await write(page, "Avauspäivä", "20.10.2026");
    await press(page, "Ota vastaan");
    await page.getByText(/toisen henkilön/).waitFor();
  });

  it("is shown as it came, asked of what it does not tell, and taken in", async () => {
    await page.locator("input[type=file]").setInputFiles(file("d.json", matterOf(hetu)));
    const came = region(page, "Asiakirja tullessaan");
    await came.getByText("Testiasia").waitFor();
    await came.getByText("10/2026").waitFor();
    await write(page, "Avauspäivä", "20.10.2026");
    await write(page, "Keneltä asiakirja tuli", "Testi-hyvinvointialue");
    await looksRight(page);
    await press(page, "Ota vastaan");
    await page.getByRole("heading", { level: 1, name: "Asia-asiakirja" }).waitFor();
    await page.getByText("20.10.2026").first().waitFor();
    await looksRight(page);
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Lataa kansallinen asiakirja")]);
    expect(download.suggestedFilename()).toBe("1505.2.json");
  });
});
