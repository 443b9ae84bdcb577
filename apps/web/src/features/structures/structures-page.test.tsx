import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { renderInApp } from "../../testing/render-in-app.tsx";
import { StructuresPage } from "./structures-page.tsx";

const setWidth = (width: number): void => {
  Object.assign(window, { innerWidth: width });
};

describe("the page of structures", () => {
  const width = window.innerWidth;
  afterEach(() => setWidth(width));

  it("is a table on a desk", async () => {
    setWidth(1440);
    const { container } = renderInApp(<StructuresPage />);
    const row = screen.getByRole("row", { name: /^15020 / });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["15020", "2024-11-28", "72"]);
    expect(screen.queryByRole("listitem")).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("says the same on a phone without a table, each structure as a block and its figures in words", async () => {
    setWidth(360);
    const { container } = renderInApp(<StructuresPage />);
    expect(screen.queryByRole("table")).toBeNull();
    const blocks = screen.getAllByRole("listitem");
    expect(blocks).toHaveLength(22);
    const plan = blocks.find((block) => within(block).getByRole("link").getAttribute("href") === "/structures/15020");
    expect(plan?.textContent).toContain("Rakenne 15020, versio 2024-11-28, 72 kenttää");
    expect(await axeViolations(container)).toEqual([]);
  });
});
