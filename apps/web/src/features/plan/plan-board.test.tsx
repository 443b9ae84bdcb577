import type { ClientPlan } from "@koonti/client-plan";
import { emptyPlan } from "@koonti/client-plan";
import { localDate } from "@koonti/core";
import type { CollatedNeed } from "@koonti/service-need";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { ShownFinding } from "../../components/form/annotation.ts";
import { createContentStore } from "../../components/form/content-store.ts";
import { useContent } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { axeViolations } from "../../testing/axe.ts";
import { partnerSession, renderInApp, workerSession } from "../../testing/render-in-app.tsx";
import { sampleRecord } from "../../testing/sample-record.ts";
import { ItemDialog } from "./item-dialog.tsx";
import { PlanBoard } from "./plan-board.tsx";
import type { EditedItem } from "./plan-work.tsx";
import { PLAN_FORM, PlanContext } from "./plan-work.tsx";

// Roles are looked up over the whole page, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const plan: ClientPlan = {
  ...emptyPlan("joint"),
  goals: [
    {
      id: "g1",
      needs: ["3"],
      direction: "better",
      text: "Posti avataan viikoittain",
      ownWords: "Kuoret auki.",
      targetOn: localDate("2026-09-30"),
    },
    { id: "g2", needs: ["4"], direction: "better", text: "Työkokeilu on alkanut" },
  ],
  actions: [
    { id: "a1", goalId: "g1", what: "Avaa postin", partyId: "p1", state: "ongoing", dueOn: localDate("2026-03-06") },
    { id: "a2", goalId: "g2", what: "Tarkistaa työkyvyn", state: "notStarted" },
  ],
  parties: [
    { id: "p1", kind: "client", name: "Asiakas", responsibilities: ["avaa postin"] },
    { id: "p2", kind: "authority", sector: "health", name: "Testi-terveyskeskus", responsibilities: [] },
  ],
};

const needs: readonly CollatedNeed[] = [
  { code: "3", state: "confirmed", client: { strength: "high", text: "Kirjeet hallintaan" }, professional: { strength: "high" } },
  { code: "4", state: "confirmed", professional: { strength: "medium" } },
  { code: "9", state: "confirmed", professional: { strength: "low" } },
];

const finding: ShownFinding = {
  key: "client-plan/dates#missing#goals.1",
  path: ["goals", 1, "targetOn"],
  tone: "attention",
  duty: "Tavoitteella on päivä",
  reason: "Tavoitteelta 2 puuttuu päivä.",
  provision: "Testilaki 1 §",
  url: "https://example.org/laki",
};

const Page = ({ onPlan, isWritten }: { readonly onPlan: (plan: ClientPlan) => void; readonly isWritten: boolean }) => {
  const [store] = useState(() => createContentStore({ ...plan }));
  const content = useContent(store) as unknown as ClientPlan;
  const [edited, setEdited] = useState<EditedItem>();
  onPlan(content);
  const change = (next: (plan: ClientPlan) => ClientPlan): void => store.update((before) => ({ ...next(before as unknown as ClientPlan) }));
  return (
    <PlanContext
      value={{
        record: sampleRecord(),
        plan: content,
        needs,
        findings: [finding],
        open: [],
        faults: [],
        change: isWritten ? change : undefined,
        edit: setEdited,
      }}
    >
      <FormProvider store={store} name={PLAN_FORM} findings={[finding]}>
        <PlanBoard answer={undefined} />
        {edited !== undefined && <ItemDialog item={edited} onClose={() => setEdited(undefined)} />}
      </FormProvider>
    </PlanContext>
  );
};

const open = (session = workerSession, isWritten = true) => {
  let last = plan;
  const view = renderInApp(<Page isWritten={isWritten} onPlan={(next) => (last = next)} />, session);
  return { ...view, user: userEvent.setup(), plan: () => last };
};

describe("the plan", () => {
  it("says how whole it is, and what is missing by name", () => {
    open();
    const coverage = screen.getByRole("list", { name: "Suunnitelman kattavuus" });
    expect(coverage.textContent).toContain("Avoinna: Mielenterveys");
    expect(coverage.textContent).toContain("Puuttuu: Testi-terveyskeskus");
    expect(within(coverage).getAllByText("Puuttuu: tavoite 2")).toHaveLength(2);
  });

  it("shows the client's words of a goal first, and who does what by when", () => {
    open();
    expect(screen.getByRole("heading", { name: /Tavoite 1: ”Kuoret auki.”/ })).toBeTruthy();
    const row = screen.getByRole("row", { name: /Avaa postin/ });
    expect(row.textContent).toContain("Asiakas itse");
    expect(row.textContent).toContain("pe 6.3.2026");
    expect(screen.getByRole("row", { name: /Tarkistaa työkyvyn/ }).textContent).toContain("Tekijä puuttuu");
  });

  it("moves a need to a goal from a menu, without a mouse", async () => {
    const { user, plan: now } = open();
    screen.getByRole("button", { name: /^Siirrä tavoitteeseen.*Mielenterveys/ }).focus();
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: /^Tavoite 2 Työkokeilu/ }));
    expect(now().goals[1]?.needs).toEqual(["4", "9"]);
  });

  it("takes a reason where a need gets no goal, and forgets the place when the writing is given up", async () => {
    const { user, plan: now } = open();
    await user.click(screen.getByRole("button", { name: /^Siirrä tavoitteeseen.*Mielenterveys/ }));
    await user.click(screen.getByRole("button", { name: "Kirjaa, miksi ei tavoitetta" }));
    await user.type(within(screen.getByRole("dialog")).getByRole("textbox"), "Seurataan");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Valmis" }));
    expect(now().needsWithoutGoal).toEqual([{ code: "9", reason: "Seurataan" }]);
    await user.click(screen.getByRole("button", { name: /^Lisää.*Palvelut/ }));
    expect(now().services).toHaveLength(1);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Peruuta" }));
    expect(now().services).toEqual([]);
  });

  it("adds an action to a goal with the plan's own parties to choose from", async () => {
    const { user, plan: now } = open();
    await user.click(screen.getByRole("button", { name: /^Lisää toimi.*Tavoite 2/ }));
    const dialog = screen.getByRole("dialog", { name: "Lisää toimi" });
    await user.type(within(dialog).getByRole("textbox", { name: /Mitä tehdään/ }), "Etsii paikan");
    await user.click(within(dialog).getByRole("radio", { name: "Testi-terveyskeskus" }));
    await user.click(within(dialog).getByRole("button", { name: "Valmis" }));
    expect(now().actions.at(-1)).toMatchObject({ goalId: "g2", what: "Etsii paikan", partyId: "p2", state: "notStarted" });
  });

  it("offers of all needs only those the plan is made for", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: /^Lisää päivä.*Tavoite 2/ }));
    expect(within(screen.getByRole("dialog")).getAllByRole("checkbox")).toHaveLength(3);
  });

  it("removes a goal with its actions, and says the ground of a party is missing", async () => {
    const { user, plan: now } = open();
    expect(screen.getByText("Suostumus tai muu peruste puuttuu")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Tavoitteen 2 toiminnot/ }));
    await user.click(screen.getByRole("button", { name: "Poista tavoite ja sen toimet" }));
    expect(now().goals.map(({ id }) => id)).toEqual(["g1"]);
    expect(now().actions.map(({ id }) => id)).toEqual(["a1"]);
  });

  it("leads from a finding to the goal it concerns", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: /^Näytä kohta.*Tavoitteelta 2/ }));
    expect(document.activeElement?.closest("li")?.id).toBe("plan-goals-1-box");
  });

  it("has nothing to change for one who reads, and a partner sees no needs nor findings", () => {
    open(partnerSession, false);
    expect(screen.queryByRole("button", { name: /Lisää|Siirrä|Poista/ })).toBeNull();
    expect(screen.queryByText("Huomiot")).toBeNull();
    expect(screen.queryByRole("heading", { name: "Tarpeet" })).toBeNull();
    expect(screen.getByRole("heading", { name: /Tavoite 1/ })).toBeTruthy();
  });

  it("has nothing for axe to find", async () => {
    const { container } = open();
    expect(await axeViolations(container)).toEqual([]);
  });
});
