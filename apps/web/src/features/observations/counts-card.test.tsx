import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { renderInApp } from "../../testing/render-in-app.tsx";
import { CountsCard } from "./counts-card.tsx";

type Answer = () => Promise<Response>;

/** The network of this test: the API's client takes hold of `fetch` when it is loaded. */
const network = vi.hoisted(() => {
  const one: { answer: Answer } = { answer: async () => new Response(undefined, { status: 503 }) };
  globalThis.fetch = (() => one.answer()) as typeof fetch;
  return one;
});

const counts = {
  minCell: 5,
  cells: [
    { key: "3", shown: 9 },
    { key: "4", shown: "underThreshold" },
    { key: "11", shown: "suppressed" },
  ],
  total: 27,
};

describe("counts of observations", () => {
  it("name what is counted and say in words what is covered, and why", async () => {
    network.answer = async () => new Response(JSON.stringify(counts), { status: 200 });
    const { container } = renderInApp(<CountsCard />);
    expect((await screen.findByRole("row", { name: /Talous/ })).textContent).toBe("Talous9");
    expect(screen.getByRole("row", { name: /Osallisuus/ }).textContent).toBe("Osallisuusalle 5");
    expect(screen.getByRole("row", { name: /Läheisen tuki/ }).textContent).toBe("Läheisen tukisuojattu");
    expect(screen.getByRole("row", { name: /Yhteensä/ }).textContent).toBe("Yhteensä27");
    expect(screen.getByText(/alle 5, ei näytetä/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("say that they could not be fetched", async () => {
    network.answer = async () => new Response(JSON.stringify({ type: "x", title: "Käyttöoikeus puuttuu", status: 403 }), { status: 403 });
    renderInApp(<CountsCard />);
    expect(await screen.findByText("Käyttöoikeus puuttuu")).toBeTruthy();
  });
});
