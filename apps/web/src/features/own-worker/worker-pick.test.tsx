import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { answers } from "../../testing/network.ts";
import { renderInApp, WORKER_ID, workerSession } from "../../testing/render-in-app.tsx";
import { WorkerPick } from "./worker-pick.tsx";

const known = { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" } as const;
const WORDS = "Testi Työntekijä-10B, Sosiaalityöntekijä, Virkasuhde";
const chosenText = (): string | null | undefined => screen.getByRole<HTMLSelectElement>("combobox").selectedOptions[0]?.textContent;

describe("a worker picked by name", () => {
  it("is named before the county's workers are there, and by all that is known once they are", async () => {
    answers({ colleagues: [{ ...workerSession.user, ...known }] });
    renderInApp(<WorkerPick label="Omatyöntekijä" chosen={{ ...known, userId: WORKER_ID }} onPick={() => undefined} />);
    expect(chosenText()).toBe(known.name);
    await vi.waitFor(() => expect(chosenText()).toBe(WORDS));
  });

  it("may be somebody the register does not know", async () => {
    answers({ colleagues: [{ ...workerSession.user, ...known }] });
    renderInApp(<WorkerPick label="Omatyöntekijä" chosen={{ name: "Testi Työntekijä-99" }} onPick={() => undefined} />);
    await vi.waitFor(() => expect(chosenText()).toBe("Muu, kirjattu alle"));
  });

  it("is given on with profession and form of employment", async () => {
    answers({ colleagues: [{ ...workerSession.user, ...known }] });
    const onPick = vi.fn();
    renderInApp(<WorkerPick label="Omatyöntekijä" chosen={undefined} onPick={onPick} />);
    await userEvent.setup().selectOptions(screen.getByRole("combobox"), await screen.findByRole("option", { name: WORDS }));
    expect(onPick).toHaveBeenCalledWith({ ...known, userId: WORKER_ID });
  });
});
