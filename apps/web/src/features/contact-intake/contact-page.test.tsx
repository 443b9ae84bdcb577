import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Content } from "../../components/form/content-path.ts";
import { localCopyOf } from "../../drafts/local-copy.ts";
import { axeViolations } from "../../testing/axe.ts";
import { lacking, refuses, writes } from "../../testing/network.ts";
import { CLIENT_ID, renderInApp, workerSession } from "../../testing/render-in-app.tsx";
import { toLookAt } from "../../testing/summary.ts";
import { ContactPage } from "./contact-page.tsx";

vi.setConfig({ testTimeout: 30_000 });

const CONTACT: Content = {
  receivedAt: "2026-02-09T10:15",
  kind: "contact",
  channel: "phone",
  contactBy: "self",
  notifierCode: "1",
  dutyHolder: false,
  needs: [],
  situation: "Vuokravelkaa kaksi kuukautta.",
};

/** Obliged by law, on behalf of another and in confidence: the form then asks for more than the structure does. */
const NOTIFIED: Content = {
  ...CONTACT,
  contactBy: "otherPerson",
  notifierCode: "4",
  dutyHolder: true,
  notifier: { familyName: "Ilmoittaja-01", givenNames: "Testi", phone: "040 000 0002", confidential: true },
};

const WRITTEN = {
  client: { familyName: "Asiakas-91", givenNames: "Testi", birthDate: "1980-04-11", protectedIdentity: false },
  contact: CONTACT,
  initiation: { needs: [] },
  urgency: {
    result: "notUrgent",
    measures: [],
    assessor: { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" },
  },
} as const;

/** What was typed before, as a reload brings it back. */
const typed = (parts: Readonly<Record<string, Content>>): void => {
  for (const [part, content] of Object.entries({ ...WRITTEN, ...parts }))
    localCopyOf(`contact-${part}`).write({ baseVersion: 0, base: {}, content, unread: {} });
};

const accepting = () => writes({ client: { id: CLIENT_ID }, documents: [], knownClient: false });

const save = async (): Promise<void> => userEvent.setup().click(screen.getByRole("button", { name: "Kirjaa yhteydenotto" }));

describe("the page of a contact", () => {
  it("tells what the contact, the matter and the urgency lack together, and sends nothing", async () => {
    const sent = accepting();
    typed({ contact: NOTIFIED, urgency: { ...WRITTEN.urgency, result: undefined } });
    const { container } = renderInApp(<ContactPage />);
    await save();
    expect(toLookAt()).toEqual([
      "Henkilön suostumus yhteydenottoon: Täytä tämä kohta",
      "Ilmoittaja, Salassapidon perustelut: Täytä tämä kohta",
      "Tulos: Täytä tämä kohta",
    ]);
    expect(screen.getByRole("textbox", { name: /Salassapidon perustelut/ }).getAttribute("aria-invalid")).toBe("true");
    expect(sent).toEqual([]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("tells of nothing written only what the contact itself has to say", async () => {
    const sent = accepting();
    renderInApp(<ContactPage />);
    await save();
    expect(toLookAt().filter((line) => /vireille|arvioitiin/.test(line ?? ""))).toEqual([]);
    expect(toLookAt()).toContain("Milloin tuli: Täytä tämä kohta");
    expect(sent).toEqual([]);
  });

  it("tells once what the server has refused, and keeps what was typed", async () => {
    const sent = refuses(lacking(["/contact/consent", "Suostumus"], ["/urgency/result", "Tulos"]));
    typed({});
    renderInApp(<ContactPage />);
    await save();
    expect(await screen.findByText("Tulos: Täytä tämä kohta")).toBeTruthy();
    expect(toLookAt()).toEqual(["Henkilön suostumus yhteydenottoon: Täytä tämä kohta", "Tulos: Täytä tämä kohta"]);
    expect(sent).toHaveLength(1);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /tilanteesta ja huolesta/ }).value).toBe(CONTACT["situation"]);
    expect(localCopyOf("contact-contact").read()?.content).toEqual(CONTACT);
  });

  it("asks who assesses of whom the register does not know as a professional", async () => {
    const { profession: _, ...user } = workerSession.user;
    const sent = accepting();
    typed({ urgency: { ...WRITTEN.urgency, assessor: { name: user.name, employment: "publicOffice" } } });
    renderInApp(<ContactPage />, { ...workerSession, user });
    await save();
    expect(toLookAt()).toEqual(["Arvioija, Ammatti: Täytä tämä kohta"]);
    await userEvent.setup().selectOptions(screen.getByRole("combobox", { name: /Ammatti/ }), "socialCounsellor");
    await save();
    expect(sent).toMatchObject([{ urgency: { assessor: { profession: "socialCounsellor" } } }]);
  });

  it("is recorded once everything is there, and forgotten here", async () => {
    const sent = accepting();
    typed({});
    renderInApp(<ContactPage />);
    await save();
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
    expect(sent).toMatchObject([{ contact: CONTACT, initiation: { mode: "contact" }, urgency: { assessedAt: "2026-02-09T10:15" } }]);
  });
});
