import type { ServiceNeedAssessment } from "@koonti/service-need";
import { emptyAssessment } from "@koonti/service-need";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { axeViolations } from "../../testing/axe.ts";
import { renderInApp } from "../../testing/render-in-app.tsx";
import { collatedRecord, sampleDocument, sampleId, sampleRecord } from "../../testing/sample-record.ts";
import { CollationView } from "./collation-view.tsx";
import { readingOf } from "./open-assessment.ts";

// Roles are looked up over the whole page, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The page over an assessment that lives in the test. */
const Written = ({ onWrite }: { readonly onWrite: (content: ServiceNeedAssessment) => void }) => {
  const [content, setContent] = useState(emptyAssessment("client"));
  const record = collatedRecord(sampleDocument(20, "serviceNeedAssessment", content, "draft"));
  const change = (next: (content: ServiceNeedAssessment) => ServiceNeedAssessment): void =>
    setContent((before) => {
      const after = next(before);
      onWrite(after);
      return after;
    });
  return <CollationView record={record} work={{ ...readingOf(record), change }} />;
};

const open = () => {
  let written: ServiceNeedAssessment | undefined;
  const view = renderInApp(<Written onWrite={(content) => (written = content)} />);
  return { ...view, user: userEvent.setup(), written: () => written };
};

describe("the collation", () => {
  it("shows who names what, how strongly, and who is silent", () => {
    open();
    const row = screen.getByRole("row", { name: /^Talous/ });
    expect(within(row).getAllByText("vahva")).toHaveLength(2);
    expect(within(row).getByText(/Asiakas ja 1 taho samaa mieltä/)).toBeTruthy();
    expect(screen.getByRole("row", { name: /^Mielenterveys/ }).textContent).toContain("Vahvuudesta eri mieltä");
    expect(screen.getByText("Kutsuttu 30.1., ei vastannut")).toBeTruthy();
  });

  it("puts the client's recorded words, and no others, in quotation marks", () => {
    open();
    expect(screen.getAllByText("”Velat loppumaan.”").length).toBeGreaterThan(0);
    expect(screen.queryByText("”maksaa pojan velkoja”")).toBeNull();
  });

  it("confirms a need, and all the open ones", async () => {
    const { user, written } = open();
    await user.click(screen.getByRole("button", { name: /^Vahvista.*Talous/ }));
    expect(written()?.needs).toMatchObject([{ code: "3", state: "confirmed" }]);
    await user.click(screen.getByRole("button", { name: "Vahvista avoimet tarpeet" }));
    expect(written()?.needs.every(({ state }) => state === "confirmed")).toBe(true);
    expect(screen.queryByRole("button", { name: "Vahvista avoimet tarpeet" })).toBeNull();
  });

  it("leaves a need out only with a reason", async () => {
    const { user, written } = open();
    await user.click(screen.getByRole("button", { name: /^Jätä pois.*Toimintakyky/ }));
    const dialog = screen.getByRole("dialog", { name: "Jätä tarve pois: Toimintakyky" });
    await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
    expect(within(dialog).getByText("Kirjoita perustelu.")).toBeTruthy();
    expect(written()).toBeUndefined();
    await user.type(within(dialog).getByLabelText("Perustelu"), "Hoidossa jo");
    await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
    expect(written()?.needs).toMatchObject([{ code: "10", state: "leftOut", reason: "Hoidossa jo" }]);
  });

  it("keeps a reason that has been begun when its dialog is closed or the page goes, until it is given", async () => {
    const first = open();
    const ask = () => first.user.click(screen.getByRole("button", { name: /^Jätä pois.*Toimintakyky/ }));
    const dialog = () => within(screen.getByRole("dialog", { name: "Jätä tarve pois: Toimintakyky" }));
    await ask();
    await first.user.type(dialog().getByLabelText("Perustelu"), "Hoidossa");
    await first.user.keyboard("{Escape}");
    first.unmount();
    open();
    await ask();
    expect(dialog().getByLabelText<HTMLTextAreaElement>("Perustelu").value).toBe("Hoidossa");
    await first.user.click(dialog().getByRole("button", { name: "Tallenna" }));
    expect(Object.keys(sessionStorage).filter((key) => key.includes("leave-out"))).toEqual([]);
  });

  it("settles a conflict with a value and a reason, and keeps what was said", async () => {
    const { user, written } = open();
    const card = screen.getByRole("region", { name: "Voiko asiakas tehdä työtä?" });
    expect(within(card).getByText(/Asiakkaalta ei ole vielä kysytty/)).toBeTruthy();
    await user.click(within(card).getByRole("button", { name: "Kirjaa ratkaisu" }));
    expect(within(card).getByText("Valitse yhteinen käsitys.")).toBeTruthy();
    await user.click(within(card).getByRole("radio", { name: "osittain" }));
    await user.type(within(card).getByLabelText("Mitä asiakas sanoi tästä"), "Aamut on pahat");
    await user.type(within(card).getByLabelText("Perustelu"), "Sovittu neuvottelussa");
    await user.click(within(card).getByRole("button", { name: "Kirjaa ratkaisu" }));
    expect(written()?.settlements).toEqual([
      { topic: "canWork", value: "partly", reason: "Sovittu neuvottelussa", clientsView: "Aamut on pahat", settledOn: "2026-02-17" },
    ]);
    expect(within(card).getByText("Sairausloma huhtikuuhun asti.")).toBeTruthy();
    expect(within(card).getByText(/Ratkaistu 17.2.2026/)).toBeTruthy();
  });

  it("puts an outdated statement aside and takes it back", async () => {
    const { user, written } = open();
    await user.click(screen.getByRole("button", { name: /Näytä kaikki/ }));
    await user.click(screen.getByRole("button", { name: /^Vanhentunut.*Testi-terveyskeskus, Toimintakyky/ }));
    const dialog = screen.getByRole("dialog");
    await user.type(within(dialog).getByLabelText("Perustelu"), "Leikattu");
    await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
    expect(written()?.droppedStatements).toEqual([{ documentId: sampleId(13), need: "10", reason: "Leikattu" }]);
    expect(screen.queryByRole("row", { name: /^Toimintakyky/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Palauta.*Testi-terveyskeskus/ }));
    expect(written()?.droppedStatements).toEqual([]);
  });

  it("quotes a statement with its origin into the summary", async () => {
    const { user, written } = open();
    await user.click(screen.getByRole("button", { name: /^Lainaa.*Testi-aikuissosiaalityö, Asuminen/ }));
    expect(written()?.summary).toBe("Testi-aikuissosiaalityö 6.2.: vuokra erääntyy");
  });

  it("is the same as a table, in an order one may choose", async () => {
    const { user } = open();
    await user.click(screen.getByRole("radio", { name: "Taulukko" }));
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(7);
    await user.click(within(table).getByRole("button", { name: "Vahvuus" }));
    expect(within(table).getByRole("columnheader", { name: "Vahvuus" }).getAttribute("aria-sort")).toBe("descending");
  });

  it("tells what two arrange at once", () => {
    open();
    expect(screen.getByText(/Ryhmätoiminta: Testi-aikuissosiaalityö, Testi-terveyskeskus/)).toBeTruthy();
  });

  it("has nothing to change without an assessment, and says where one is begun", () => {
    const record = collatedRecord();
    renderInApp(<CollationView record={record} work={readingOf(record)} />);
    expect(screen.queryByRole("button", { name: /^Vahvista/ })).toBeNull();
    expect(screen.getByRole("link", { name: "Siirry arviointiin" })).toBeTruthy();
  });

  it("says what would fill it when there is nothing yet", () => {
    const record = sampleRecord();
    renderInApp(<CollationView record={record} work={readingOf(record)} />);
    expect(screen.getByText(/Kooste syntyy, kun/)).toBeTruthy();
  });

  it("has nothing for axe to find", async () => {
    const { container } = open();
    expect(await axeViolations(container)).toEqual([]);
  });
});
