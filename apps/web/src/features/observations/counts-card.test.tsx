import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { answers } from "../../testing/network.ts";
import { renderInApp } from "../../testing/render-in-app.tsx";
import { CountsCard } from "./counts-card.tsx";

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
    answers(counts);
    const { container } = renderInApp(<CountsCard />);
    expect((await screen.findByRole("row", { name: /Talous/ })).textContent).toBe("Talous9");
    expect(screen.getByRole("row", { name: /Osallisuus/ }).textContent).toBe("Osallisuusalle 5");
    expect(screen.getByRole("row", { name: /Läheisen tuki/ }).textContent).toBe("Läheisen tukisuojattu");
    expect(screen.getByRole("row", { name: /Yhteensä/ }).textContent).toBe("Yhteensä27");
    expect(screen.getByText(/alle 5, ei näytetä/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("say that they could not be fetched", async () => {
    answers({ type: "x", title: "Käyttöoikeus puuttuu", status: 403 }, 403);
    renderInApp(<CountsCard />);
    expect(await screen.findByText("Käyttöoikeus puuttuu")).toBeTruthy();
  });
});
