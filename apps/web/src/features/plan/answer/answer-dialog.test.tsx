import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { lacking, refuses, writes } from "../../../testing/network.ts";
import { renderInApp } from "../../../testing/render-in-app.tsx";
import { sampleDocument, sampleId, sampleRecord } from "../../../testing/sample-record.ts";
import { toLookAt } from "../../../testing/summary.ts";
import { AnswerDialog } from "./answer-dialog.tsx";

vi.setConfig({ testTimeout: 30_000 });

const planId = sampleId(30);

const recording = () => {
  const written = { ...sampleDocument(31, "planAnswer", { planId, planVersion: 4, answer: "agrees", answeredOn: "2026-02-17" } as never) };
  return writes(written);
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
    expect(toLookAt()).toEqual(["Vastaus: Täytä tämä kohta"]);
    await user.click(screen.getByRole("radio", { name: /eri mieltä/i }));
    await save();
    expect(toLookAt()).toEqual(["Miksi?: Täytä tämä kohta"]);
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
    const problem = lacking(["/content/reason", "Miksi?"]);
    refuses(problem);
    const { user, save, unmount, onClose } = open();
    await user.click(screen.getByRole("radio", { name: /eri mieltä/i }));
    await user.type(screen.getByRole("textbox", { name: /^Miksi\?/ }), "Liian nopea.");
    await save();
    await screen.findByText("Miksi?: Täytä tämä kohta");
    expect(toLookAt()).toHaveLength(1);
    expect(onClose).not.toHaveBeenCalled();
    unmount();
    open();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Miksi\?/ }).value).toBe("Liian nopea.");
  });

  it("says in words that the plan has changed", async () => {
    const problem = { type: "urn:koonti:problem:conflict", title: "Ei sovi", status: 409, detail: "Suunnitelma on muuttunut." };
    refuses(problem);
    const { user, save } = open();
    await user.click(screen.getByRole("radio", { name: /samaa mieltä/i }));
    await save();
    expect(await screen.findByText(/Suunnitelma on muuttunut/)).toBeTruthy();
  });
});
