import { localDate } from "@koonti/core";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CLIENT_ID, partnerSession, renderInApp, workerSession } from "../../testing/render-in-app.tsx";
import { sampleRow } from "../../testing/sample-rows.ts";
import { groupsOf } from "./groups.ts";
import { WorklistTable } from "./worklist-table.tsx";

const today = localDate("2026-02-17");

const open = (rows: readonly ReturnType<typeof sampleRow>[], session = workerSession) =>
  renderInApp(<WorklistTable groups={groupsOf(rows, today, session.user)} />, session);

describe("the worklist as a table", () => {
  it("says in a row what is due and why, of whom, what to do and whose turn it is", () => {
    open([sampleRow({ due: "2026-02-13", waitingSince: localDate("2026-02-04") })]);
    const row = screen.getByRole("row", { name: /Testi Asiakas-05/ });
    expect(row.textContent).toContain("2\u00a0arkipäivää myöhässä");
    expect(row.textContent).toContain("pe\u00a013.2.2026");
    expect(within(row).getByRole("link", { name: /Testilaki.1.§/ })).toBeTruthy();
    expect(row.textContent).toContain("Aloita palvelutarpeen arviointi");
    expect(row.textContent).toContain("Sinun vuorosi");
    expect(row.textContent).toContain("81 v, Jyväskylä");
    expect(
      within(row)
        .getByRole("link", { name: /^Aloita/ })
        .getAttribute("href"),
    ).toContain(`/clients/${CLIENT_ID}/assessment`);
  });

  it("shows of a protected identity neither name, age nor place", () => {
    open([sampleRow({ client: { id: CLIENT_ID, protectedIdentity: true } })]);
    const row = screen.getByRole("row", { name: /Suojattu henkilö/ });
    expect(row.textContent).toContain("Turvakielto");
    expect(row.textContent).not.toMatch(/\d v,/);
  });

  it("waits for another's assessment, and asks for one's own", () => {
    const asked = sampleRow({
      task: "giveSectorAssessment",
      turn: { kind: "partner", sector: "health", organisation: "Testi-terveyskeskus" },
    });
    const { unmount } = open([asked]);
    expect(screen.getByText("Odottaa arviota")).toBeTruthy();
    expect(screen.getByText("Testi-terveyskeskus")).toBeTruthy();
    unmount();
    open([asked], partnerSession);
    expect(screen.getByText("Anna oma arvio tilanteesta")).toBeTruthy();
    expect(screen.getByText("Sinun vuorosi")).toBeTruthy();
  });

  it("moves between rows by arrows", async () => {
    open([sampleRow({ due: "2026-02-17" }), sampleRow({ due: "2026-02-18" })]);
    const user = userEvent.setup();
    const [first, second] = screen.getAllByRole("link", { name: /^Aloita/ });
    first?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(first);
  });

  it("lets a worker take a client of whom nobody is named yet, by link and by key", async () => {
    const unnamed = { id: CLIENT_ID, name: "Testi Asiakas-41", protectedIdentity: false };
    open([
      sampleRow({ due: "2026-02-18", client: unnamed }),
      sampleRow({ task: "nameOwnWorker", turn: { kind: "team" }, client: unnamed }),
    ]);
    const takes = screen.getAllByRole("link", { name: /^Ota itselleni.*Testi Asiakas-41$/ });
    expect(takes.map((link) => link.getAttribute("href"))).toEqual([
      `/clients/${CLIENT_ID}/own-worker?take=true`,
      `/clients/${CLIENT_ID}/own-worker?take=true`,
    ]);
    const taken = vi.fn((event: MouseEvent) => event.preventDefault());
    takes[0]?.addEventListener("click", taken, { capture: true });
    screen.getByRole("link", { name: /^Aloita/ }).focus();
    const user = userEvent.setup();
    await user.keyboard("{Control>}o{/Control}");
    expect(taken).not.toHaveBeenCalled();
    await user.keyboard("o");
    expect(taken).toHaveBeenCalledOnce();
  });

  it("offers no client of whom somebody is named, and none to whom nobody can name", () => {
    const named = { id: CLIENT_ID, protectedIdentity: false, ownWorker: { name: "Testi Työntekijä-10A" } };
    const offers = () => screen.queryAllByRole("link", { name: /^Ota itselleni/ });
    const { unmount } = open([sampleRow({ client: named })]);
    expect(offers()).toEqual([]);
    unmount();
    open([sampleRow()], partnerSession);
    expect(screen.getByText("Ei nimetty")).toBeTruthy();
    expect(offers()).toEqual([]);
  });

  it("folds a long group and opens it", async () => {
    open(Array.from({ length: 12 }, () => sampleRow({ due: "2026-02-18" })));
    expect(screen.getAllByRole("link", { name: /^Aloita/ })).toHaveLength(8);
    await userEvent.setup().click(screen.getByRole("button", { name: "Näytä 4 muuta" }));
    expect(screen.getAllByRole("link", { name: /^Aloita/ })).toHaveLength(12);
  });
});
