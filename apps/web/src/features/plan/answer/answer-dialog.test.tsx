import type { Problem } from "@koonti/api-contract";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderInApp } from "../../../testing/render-in-app.tsx";
import { sampleDocument, sampleId, sampleRecord } from "../../../testing/sample-record.ts";
import { AnswerDialog } from "./answer-dialog.tsx";

type Answer = (path: string, init: RequestInit) => Promise<Response>;

/** The network of this test: the API's client takes hold of `fetch` when it is loaded. */
const network = vi.hoisted(() => {
  const one: { answer: Answer } = { answer: async () => new Response(undefined, { status: 503 }) };
  globalThis.fetch = ((path: string, init: RequestInit) => one.answer(path, init)) as typeof fetch;
  return one;
});

vi.setConfig({ testTimeout: 30_000 });

const planId = sampleId(30);

/** The problem document of a refused recording: what is missing stands in it twice. */
const refusal = (...places: readonly (readonly [pointer: string, label: string])[]): Problem => {
  const missing = places.map(([pointer, message]) => ({ pointer, code: "missing", message }));
  const detail = "Pakollisia tietoja puuttuu. Täytä ne ensin.";
  return { type: "urn:koonti:problem:notRecordable", title: "Täytä puuttuvat tiedot", status: 422, detail, errors: missing, missing };
};

const server = (answer: () => Response): readonly unknown[] => {
  const sent: unknown[] = [];
  network.answer = async (_, init) => {
    sent.push(JSON.parse(String(init.body)));
    return answer();
  };
  return sent;
};

const recording = () => {
  const written = { ...sampleDocument(31, "planAnswer", { planId, planVersion: 4, answer: "agrees", answeredOn: "2026-02-17" } as never) };
  return server(() => new Response(JSON.stringify(written), { status: 201 }));
};

const told = (): readonly (string | null)[] => {
  const summary = screen.queryByRole("region", { name: "Tarkista nämä kohdat" });
  return summary === null
    ? []
    : within(summary)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
};

const open = () => {
  const onClose = vi.fn();
  const view = renderInApp(<AnswerDialog record={sampleRecord()} planId={planId} planVersion={4} onClose={onClose} />);
  const user = userEvent.setup();
  const save = () => user.click(screen.getByRole("button", { name: "Tallenna vastaus" }));
  return { ...view, user, save, onClose };
};

describe("recording the client's answer", () => {
  it("asks for the answer, and for the reason of one who does not agree", async () => {
    const sent = recording();
    const { user, save, onClose } = open();
    await save();
    expect(told()).toEqual(["Vastaus: Täytä tämä kohta"]);
    await user.click(screen.getByRole("radio", { name: /eri mieltä/i }));
    await save();
    expect(told()).toEqual(["Miksi?: Täytä tämä kohta"]);
    expect(sent).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /^Miksi\?/ }), "Liian nopea.");
    await save();
    expect(sent).toEqual([
      { kind: "planAnswer", content: { planId, planVersion: 4, answer: "disagrees", reason: "Liian nopea.", answeredOn: "2026-02-17" } },
    ]);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(sessionStorage.length).toBe(0);
  });

  it("tells once what the server has refused, and keeps what was typed over a closing", async () => {
    const problem = refusal(["/content/reason", "Miksi?"]);
    server(() => new Response(JSON.stringify(problem), { status: 422 }));
    const { user, save, unmount, onClose } = open();
    await user.click(screen.getByRole("radio", { name: /eri mieltä/i }));
    await user.type(screen.getByRole("textbox", { name: /^Miksi\?/ }), "Liian nopea.");
    await save();
    await screen.findByText("Miksi?: Täytä tämä kohta");
    expect(told()).toHaveLength(1);
    expect(onClose).not.toHaveBeenCalled();
    unmount();
    open();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Miksi\?/ }).value).toBe("Liian nopea.");
  });

  it("says in words that the plan has changed", async () => {
    const problem = { type: "urn:koonti:problem:conflict", title: "Ei sovi", status: 409, detail: "Suunnitelma on muuttunut." };
    server(() => new Response(JSON.stringify(problem), { status: 409 }));
    const { user, save } = open();
    await user.click(screen.getByRole("radio", { name: /samaa mieltä/i }));
    await save();
    expect(await screen.findByText(/Suunnitelma on muuttunut/)).toBeTruthy();
  });
});
