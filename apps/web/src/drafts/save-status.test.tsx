import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SaveState } from "./save-state.ts";
import { SaveStatus } from "./save-status.tsx";

const said = (state: SaveState) => {
  const { unmount, container } = render(<SaveStatus state={state} />);
  const aloud = screen.getByRole("status").textContent;
  const seen = container.textContent;
  unmount();
  return { seen, aloud };
};

describe("the line that says what is saved", () => {
  it("tells the time of the last save by the clock in Finland, also aloud", () => {
    const { seen, aloud } = said({ kind: "saved", at: "2026-02-11T12:02:00Z", heldBack: [] });
    expect(seen).toContain("Tallennettu klo 14.02");
    expect(aloud).toBe("Tallennettu klo 14.02");
  });

  it("does not speak at every keystroke", () => {
    expect(said({ kind: "waiting" }).aloud).toBe("");
    expect(said({ kind: "saving" }).aloud).toBe("");
  });

  it.each(["offline", "server", "signedOut"] as const)("says that nothing is lost when it fails: %s", (cause) => {
    expect(said({ kind: "retrying", cause }).aloud).toMatch(/^Ei tallennettu.*tallessa tässä selaimessa/s);
  });

  it("tells how much is only in this browser", () => {
    expect(said({ kind: "saved", at: "2026-02-11T12:02:00Z", heldBack: [["services", 0]] }).seen).toContain("1 keskeneräinen kohta");
  });
});
