import type { Problem } from "@koonti/api-contract";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CLIENT_ID, renderInApp } from "../../testing/render-in-app.tsx";
import { sampleDocument } from "../../testing/sample-record.ts";
import { readFile } from "./read-file.ts";
import { TakeIn } from "./take-in.tsx";

type Answer = (path: string, init: RequestInit) => Promise<Response>;

/** The network of this test: the API's client takes hold of `fetch` when it is loaded. */
const network = vi.hoisted(() => {
  const one: { answer: Answer } = { answer: async () => new Response(undefined, { status: 503 }) };
  globalThis.fetch = ((path: string, init: RequestInit) => one.answer(path, init)) as typeof fetch;
  return one;
});

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

const server = (answer: () => Response): readonly unknown[] => {
  const sent: unknown[] = [];
  network.answer = async (_, init) => {
    sent.push(JSON.parse(String(init.body)));
    return answer();
  };
  return sent;
};

const taking = () => server(() => new Response(JSON.stringify(sampleDocument(60, "otherNote", {} as never)), { status: 201 }));
const refusing = (problem: Problem) => server(() => new Response(JSON.stringify(problem), { status: problem.status }));

const told = (): readonly (string | null)[] => {
  const summary = screen.queryByRole("region", { name: "Tarkista nämä kohdat" });
  return summary === null
    ? []
    : within(summary)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
};

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
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatch(/^Avauspäivä: /);
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
    expect(told()).toEqual([]);
  });

  it("tells once what the server has refused, at the field, and keeps what was typed", async () => {
    const errors = [{ pointer: "/told/openedOn", code: "custom", message: "Päivä on tulevaisuudessa" }];
    refusing({ type: "urn:koonti:problem:invalidRequest", title: "Virheellinen pyyntö", status: 400, errors });
    const { user, take } = open(matter);
    await user.type(openedOn(), "20.10.2026");
    await take();
    expect(await screen.findByText("Avauspäivä: Päivä on tulevaisuudessa")).toBeTruthy();
    expect(told()).toHaveLength(1);
    expect(openedOn().value).toBe("20.10.2026");
  });

  it("says in words what has no place in the form", async () => {
    const detail = "Asiakirja koskee toista henkilöä.";
    const errors = [{ pointer: "/document", code: "otherClient", message: detail }];
    refusing({ type: "urn:koonti:problem:refused", title: "Ei voitu tehdä", status: 422, detail, errors });
    const { take } = open(note);
    await take();
    expect(await screen.findByText(/toista henkilöä/)).toBeTruthy();
    expect(told()).toEqual([]);
  });
});
