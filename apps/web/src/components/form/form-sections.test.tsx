import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../../testing/sample-form.ts";
import type { ShownFinding } from "./annotation.ts";
import type { Content } from "./content-path.ts";
import { createContentStore } from "./content-store.ts";
import type { FormSurroundings } from "./form-context.tsx";
import { FormProvider } from "./form-provider.tsx";
import { FormSections } from "./form-sections.tsx";

const open = (content: Content = {}, more: Partial<FormSurroundings> = {}) => {
  const store = createContentStore(content);
  render(
    <FormProvider store={store} name="visit" {...more}>
      <FormSections form={sampleForm} />
    </FormProvider>,
  );
  return { store, user: userEvent.setup() };
};

describe("a form drawn from field metadata", () => {
  it("binds a text to its place and takes the member away when it is emptied", async () => {
    const { store, user } = open({ place: "Koti" });
    const place = screen.getByRole("textbox", { name: /Paikka/ });
    await user.type(place, "na");
    expect(store.get()).toEqual({ place: "Kotina" });
    await user.clear(place);
    expect(store.get()).toEqual({});
  });

  it("says which fields are required", () => {
    open();
    expect(screen.getByRole("textbox", { name: /Paikka.*\(pakollinen\)/ }).getAttribute("aria-required")).toBe("true");
  });

  it("reads a Finnish date and keeps half of one until it is whole", async () => {
    const { store, user } = open();
    const date = screen.getByRole("textbox", { name: "Pidetty" });
    await user.type(date, "21.1");
    expect(store.get()).toEqual({});
    expect(store.unread()).toEqual({ heldOn: "21.1" });
    expect(date.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/päivä.kuukausi.vuosi/)).toBeTruthy();
    await user.type(date, "1.2026");
    expect(store.get()).toEqual({ heldOn: "2026-11-21" });
    expect(store.unread()).toEqual({});
  });

  it("refuses a day that the calendar does not have", async () => {
    const { store, user } = open();
    await user.type(screen.getByRole("textbox", { name: "Pidetty" }), "30.2.2026");
    expect(store.get()).toEqual({});
    expect(store.unread()).toEqual({ heldOn: "30.2.2026" });
  });

  it("joins a date and a time of day", async () => {
    const { store, user } = open();
    await user.type(screen.getByRole("textbox", { name: "Alkoi" }), "9.2.2026");
    expect(store.get()).toEqual({});
    await user.type(screen.getByRole("textbox", { name: /Kellonaika/ }), "9.30");
    expect(store.get()).toEqual({ startedAt: "2026-02-09T09:30" });
  });

  it("shows and requires a field by its condition", async () => {
    const { store, user } = open();
    expect(screen.queryByRole("textbox", { name: /Syy/ })).toBeNull();
    const agreed = screen.getByRole("group", { name: /Sovittu/ });
    await user.click(within(agreed).getByRole("radio", { name: "Ei" }));
    expect(store.get()).toEqual({ agreed: false });
    expect(screen.getByRole("textbox", { name: /Syy.*\(pakollinen\)/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Tyhjennä valinta.*Sovittu/ }));
    expect(store.get()).toEqual({});
  });

  it("keeps chosen codes in the order of the options and leaves unknown ones alone", async () => {
    const { store, user } = open({ needs: ["3", "77"] });
    await user.click(screen.getByRole("checkbox", { name: "Asuminen" }));
    expect(store.get()).toEqual({ needs: ["2", "3", "77"] });
    await user.click(screen.getByRole("checkbox", { name: "Talous" }));
    expect(store.get()).toEqual({ needs: ["2", "77"] });
  });

  it("keeps a number that is not one as text", async () => {
    const { store, user } = open();
    const persons = screen.getByRole("textbox", { name: "Henkilöitä" });
    await user.type(persons, "3x");
    expect(store.get()).toEqual({});
    expect(store.unread()).toEqual({ persons: "3x" });
    await user.type(persons, "{Backspace}");
    expect(store.get()).toEqual({ persons: 3 });
  });
});

describe("a list of a form", () => {
  it("adds, moves and removes items, and the focus follows", async () => {
    const { store, user } = open({ goals: [{ text: "Koti pysyy" }] });
    await user.click(screen.getByRole("button", { name: "Lisää: Tavoite" }));
    expect(store.get()).toEqual({ goals: [{ text: "Koti pysyy" }, {}] });
    await user.click(screen.getByRole("button", { name: "Siirrä ylemmäs: Tavoite 2" }));
    expect(store.get()).toEqual({ goals: [{}, { text: "Koti pysyy" }] });
    await user.click(screen.getByRole("button", { name: "Poista: Tavoite 1" }));
    expect(store.get()).toEqual({ goals: [{ text: "Koti pysyy" }] });
  });

  it("lets the condition of an item look at that item alone", () => {
    open({ goals: [{ kind: "keep" }, { kind: "other" }] });
    expect(screen.getAllByRole("textbox", { name: "Mikä muu" })).toHaveLength(1);
    expect(within(screen.getByRole("group", { name: "Tavoite 2" })).getByRole("textbox", { name: "Mikä muu" })).toBeTruthy();
  });

  it("holds plain texts where the items have no fields", async () => {
    const { store, user } = open({ proposals: ["Ryhmä"] });
    await user.click(screen.getByRole("button", { name: "Lisää: Ehdotus" }));
    await user.type(screen.getAllByRole("textbox", { name: "Ehdotus" })[1] as HTMLElement, "Kurssi");
    expect(store.get()).toEqual({ proposals: ["Ryhmä", "Kurssi"] });
  });
});

describe("notes beside a field", () => {
  const finding: ShownFinding = {
    key: "client-plan/goal-has-date#missing#goals.0.text",
    path: ["goals", 0, "text"],
    tone: "attention",
    duty: "Tavoitteella on päivä",
    reason: "Tavoitteelta puuttuu päivä.",
    mend: "Sovi päivä asiakkaan kanssa.",
    provision: "Testilaki 1 §",
    url: "https://example.org/laki",
  };

  it("stand at the field they concern and are tied to it", () => {
    open({ goals: [{ text: "Koti pysyy" }] }, { findings: [finding] });
    const field = screen.getByRole("textbox", { name: "Tavoitteen teksti" });
    const notes = document.getElementById(field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "");
    expect(notes?.textContent).toContain("Tavoitteelta puuttuu päivä.");
    expect(screen.getAllByText("Tavoitteelta puuttuu päivä.")).toHaveLength(1);
    expect(screen.getByRole("link", { name: /Testilaki.1.§/ }).getAttribute("href")).toBe("https://example.org/laki");
  });

  it("of the server's faults make the field invalid", () => {
    open({}, { faults: [{ path: ["place"], message: "Kirjoita paikka" }] });
    const place = screen.getByRole("textbox", { name: /Paikka/ });
    expect(place.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Kirjoita paikka")).toBeTruthy();
  });

  it("tell where a pre-filled value came from", () => {
    open({ place: "Koti" }, { origins: [{ path: ["place"], text: "Yhteydenotosta 9.2.2026", href: "#contact" }] });
    expect(screen.getByRole("link", { name: "Yhteydenotosta 9.2.2026" })).toBeTruthy();
  });
});
