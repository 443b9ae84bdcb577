import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { refuses, writes } from "../../testing/network.ts";
import { CLIENT_ID, renderInApp } from "../../testing/render-in-app.tsx";
import { sampleDocument } from "../../testing/sample-record.ts";
import { toLookAt } from "../../testing/summary.ts";
import { readFile } from "./read-file.ts";
import { TakeIn } from "./take-in.tsx";

vi.setConfig({ testTimeout: 30_000 });

const code = (list: string, one: string, display: string) => ({ system: `urn:oid:1.2.246.537.6.${list}`, code: one, display });

/** A matter of which only the month of its beginning is known. */
const matter = {
  asia_asiakirja: {
    palvelunjarjestajan_toimintayksikko: code("202", "1", "Testi-yksikkö"),
    asiakas: [{ sukunimi: "Asiakas-10", etunimet: "Testi" }],
    asian_tiedot: {
      asiatunnus: { value: "Testi-1" },
      nimi: code("1265", "1", "Testiasia"),
      tila: code("1501", "1", "Avoin"),
      avauspaiva: "2026-10",
      palvelutehtava: code("1221", "15", "Päihdehuolto"),
    },
  },
};

/** A note without the day and the words that our own form would ask for. */
const note = {
  muu_asiakaskertomusmerkinta: {
    asiakas: [{ sukunimi: "Asiakas-10", etunimet: "Testi" }],
    laatija: { sukunimi: "Lähettäjä-01", etunimet: "Testi" },
    asiakaskertomusmerkinta: { palvelutehtava: code("1221", "15", "Päihdehuolto") },
  },
};

const taking = () => writes(sampleDocument(60, "otherNote", {} as never));

const open = (json: unknown) => {
  const file = readFile(JSON.stringify(json), "fi");
  if (file.kind !== "read") throw new Error(JSON.stringify(file));
  renderInApp(<TakeIn clientId={CLIENT_ID} file={file} />);
  const user = userEvent.setup();
  return { user, take: () => user.click(screen.getByRole("button", { name: "Ota vastaan" })) };
};

const openedOn = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Avauspäivä/ });

describe("taking a national document in", () => {
  it("asks for what the document does not tell before it is sent", async () => {
    const sent = taking();
    const { user, take } = open(matter);
    await take();
    expect(toLookAt()).toHaveLength(1);
    expect(toLookAt()[0]).toMatch(/^Avauspäivä: /);
    expect(sent).toEqual([]);
    await user.type(openedOn(), "20.10.2026");
    await take();
    expect(sent).toEqual([{ document: matter, told: { openedOn: "2026-10-20" } }]);
  });

  it("asks of its makers nothing that only our own form requires", async () => {
    const sent = taking();
    const { take } = open(note);
    await take();
    expect(sent).toEqual([{ document: note, told: {} }]);
    expect(toLookAt()).toEqual([]);
  });

  it("tells once what the server has refused, at the field, and keeps what was typed", async () => {
    const errors = [{ pointer: "/told/openedOn", code: "custom", message: "Päivä on tulevaisuudessa" }];
    refuses({ type: "urn:koonti:problem:invalidRequest", title: "Virheellinen pyyntö", status: 400, errors });
    const { user, take } = open(matter);
    await user.type(openedOn(), "20.10.2026");
    await take();
    expect(await screen.findByText("Avauspäivä: Päivä on tulevaisuudessa")).toBeTruthy();
    expect(toLookAt()).toHaveLength(1);
    expect(openedOn().value).toBe("20.10.2026");
  });

  it("says in words what has no place in the form", async () => {
    const detail = "Asiakirja koskee toista henkilöä.";
    const errors = [{ pointer: "/document", code: "otherClient", message: detail }];
    refuses({ type: "urn:koonti:problem:refused", title: "Ei voitu tehdä", status: 422, detail, errors });
    const { take } = open(note);
    await take();
    expect(await screen.findByText(/toista henkilöä/)).toBeTruthy();
    expect(toLookAt()).toEqual([]);
  });
});
