import type { WireDocument } from "@koonti/api-contract";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { answers, writes } from "../../testing/network.ts";
import { CLIENT_ID, renderInApp, WORKER_ID } from "../../testing/render-in-app.tsx";
import { sampleId } from "../../testing/sample-record.ts";
import { OwnAnswer } from "./own-answer.tsx";

vi.setConfig({ testTimeout: 30_000 });

const plan = {
  id: sampleId(30),
  clientId: CLIENT_ID,
  kind: "clientPlan",
  version: 4,
  status: "draft",
  author: { userId: WORKER_ID, name: "Testi Työntekijä-10B" },
  savedAt: "2026-02-17T08:00:00Z",
  lawDate: "2026-02-17",
  content: {},
} as unknown as WireDocument;

const taking = () => writes({ ...plan, id: sampleId(31), kind: "planAnswer" });

describe("the client's answer to a plan", () => {
  it("is to the text the client sees", async () => {
    const sent = taking();
    const user = userEvent.setup();
    renderInApp(<OwnAnswer document={plan} />);
    await user.click(screen.getByRole("radio", { name: "Olen samaa mieltä" }));
    await user.click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(sent).toEqual([
      { kind: "planAnswer", content: { planId: plan.id, planVersion: 4, answer: "agrees", answeredOn: "2026-02-17" } },
    ]);
  });

  it.each([
    ["Olen eri mieltä", "disagrees"],
    ["En osaa sanoa", "couldNotAnswer"],
  ])("«%s» asks why, and sends nothing without it", async (label, answer) => {
    const sent = taking();
    const user = userEvent.setup();
    renderInApp(<OwnAnswer document={plan} />);
    await user.click(screen.getByRole("radio", { name: label }));
    await user.click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(screen.getByText("Kerro, miksi. Yksi lause riittää.")).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(screen.getByRole("textbox"), "Perjantai ei käy.");
    await user.click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(sent).toMatchObject([{ content: { answer, reason: "Perjantai ei käy." } }]);
  });

  it("is not lost in a reload before it is sent", async () => {
    const sent = taking();
    const user = userEvent.setup();
    const { unmount } = renderInApp(<OwnAnswer document={plan} />);
    await user.click(screen.getByRole("radio", { name: "Olen eri mieltä" }));
    await user.type(screen.getByRole("textbox"), "Perjantai ei käy.");
    unmount();
    renderInApp(<OwnAnswer document={plan} />);
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("Perjantai ei käy.");
    await user.click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(sent).toMatchObject([{ content: { answer: "disagrees", reason: "Perjantai ei käy." } }]);
    expect(sessionStorage.length).toBe(0);
  });

  it("chooses nothing for the client", async () => {
    const sent = taking();
    const { container } = renderInApp(<OwnAnswer document={plan} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(screen.getByText("Valitse yksi vastaus.")).toBeTruthy();
    expect(sent).toEqual([]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("can be changed once given", async () => {
    const given = { planId: plan.id, planVersion: 4, answer: "disagrees", reason: "Liian nopea", answeredOn: "2026-02-16" } as never;
    renderInApp(<OwnAnswer document={plan} given={given} />);
    expect(screen.getByText("”Liian nopea”")).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("button", { name: "Muuta vastausta" }));
    expect(screen.getByRole("radio", { name: "Olen samaa mieltä" })).toBeTruthy();
  });

  it("says so when the plan has changed meanwhile", async () => {
    const problem = { type: "urn:koonti:problem:conflict", title: "Ei sovi", status: 409, detail: "Suunnitelma on muuttunut." };
    answers(problem, 409);
    const user = userEvent.setup();
    renderInApp(<OwnAnswer document={plan} />);
    await user.click(screen.getByRole("radio", { name: "Olen samaa mieltä" }));
    await user.click(screen.getByRole("button", { name: "Lähetä vastaus" }));
    expect(await screen.findByText(/Suunnitelma on muuttunut/)).toBeTruthy();
  });
});
