import type { WireDocument } from "@koonti/api-contract";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { sampleForm } from "../testing/sample-form.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";

const theirs = {
  id: "d-1",
  version: 4,
  savedAt: "2026-02-11T12:02:00Z",
  author: { name: "Testi Työntekijä-03A" },
  content: {},
} as unknown as WireDocument;

const open = () => {
  const [onSettle, onLater] = [vi.fn(), vi.fn()];
  const clashes = [
    { path: ["place"], mine: "Kirjasto", theirs: "Koti" },
    { path: ["goals", 0, "kind"], mine: "keep", theirs: undefined },
  ];
  render(<ConflictDialog conflict={{ theirs, clashes }} form={sampleForm} onSettle={onSettle} onLater={onLater} />);
  return { onSettle, onLater, user: userEvent.setup() };
};

describe("two writers in the same place", () => {
  it("are shown side by side under the name of the place, with words for values", () => {
    open();
    const place = screen.getByRole("group", { name: "Paikka", hidden: true });
    expect(place.textContent).toContain("Kirjasto");
    expect(place.textContent).toContain("Koti");
    expect(place.textContent).toContain("Testi Työntekijä-03A");
    const kind = screen.getByRole("group", { name: "Tavoite 1, Suunta", hidden: true });
    expect(kind.textContent).toContain("Säilyttää");
    expect(kind.textContent).toContain("Tyhjä");
  });

  it("are settled only when every place has been chosen", async () => {
    const { user, onSettle } = open();
    const save = screen.getByRole("button", { name: "Tallenna valinnat", hidden: true });
    await user.click(
      within(screen.getByRole("group", { name: "Paikka", hidden: true })).getByRole("radio", { name: /Ota tallennettu/, hidden: true }),
    );
    await user.click(save);
    expect(onSettle).not.toHaveBeenCalled();
    await user.click(
      within(screen.getByRole("group", { name: "Tavoite 1, Suunta", hidden: true })).getByRole("radio", { name: /Pidä oma/, hidden: true }),
    );
    await user.click(save);
    expect(onSettle).toHaveBeenCalledWith({ place: "theirs", "goals.0.kind": "mine" });
  });

  it("can wait while one goes on writing", async () => {
    const { user, onLater } = open();
    await user.click(screen.getByRole("button", { name: "Palaa kirjoittamaan", hidden: true }));
    expect(onLater).toHaveBeenCalledOnce();
  });
});
