import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { renderInApp } from "../../testing/render-in-app.tsx";
import { Table } from "./table.tsx";

describe("a table of a page", () => {
  it("says what it is of, and each cell which row and column it stands in", async () => {
    const { container } = renderInApp(
      <Table caption="Asiakirjat" columns={["Asiakirja", "Päivä"]}>
        <tr>
          <th scope="row">Päätös</th>
          <td>2.4.2026</td>
        </tr>
      </Table>,
    );
    const table = within(screen.getByRole("table", { name: "Asiakirjat" }));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Asiakirja", "Päivä"]);
    expect(table.getByRole("rowheader", { name: "Päätös" })).toBeDefined();
    expect(await axeViolations(container)).toEqual([]);
  });
});
