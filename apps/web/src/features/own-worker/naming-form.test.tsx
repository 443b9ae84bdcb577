import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Content } from "../../components/form/content-path.ts";
import { localCopyOf } from "../../drafts/local-copy.ts";
import { lacking, refuses, writes } from "../../testing/network.ts";
import { CLIENT_ID, renderInApp } from "../../testing/render-in-app.tsx";
import { sampleDocument, sampleRecord } from "../../testing/sample-record.ts";
import { toLookAt } from "../../testing/summary.ts";
import { NamingForm } from "./naming-form.tsx";

vi.setConfig({ testTimeout: 30_000 });

const KEPT = `new-assignment-${CLIENT_ID}`;
const NURSE = { name: "Testi Työntekijä-02A", profession: "nurse", employment: "publicOffice" } as const;
const BY_NURSE = { namedOn: "2026-02-17", specialSupport: "no", ownWorker: NURSE } as const;

/** Nobody can be picked by name. */
const NOBODY = { colleagues: [] };

const recording = () => writes(sampleDocument(40, "assignment", { namedOn: "2026-02-17", specialSupport: "no" } as never), 201, NOBODY);

const open = async (typed?: Content) => {
  if (typed !== undefined) localCopyOf(KEPT).write({ baseVersion: 0, base: {}, content: typed, unread: {} });
  renderInApp(
    <Suspense>
      <NamingForm record={sampleRecord()} take={false} />
    </Suspense>,
  );
  const button = await screen.findByRole("button", { name: "Nimeä" });
  const user = userEvent.setup();
  return { user, save: () => user.click(button) };
};

describe("the naming of an own worker", () => {
  it("asks why nobody is named before anything is sent", async () => {
    const sent = recording();
    const { save } = await open();
    await save();
    expect(toLookAt()).toEqual(["Miksi omatyöntekijää ei nimetä: Täytä tämä kohta"]);
    expect(sent).toEqual([]);
  });

  it("asks why a health professional is named, at the field too, and is recorded with the answer", async () => {
    const sent = recording();
    const { user, save } = await open(BY_NURSE);
    await save();
    expect(toLookAt()).toEqual(["Miksi omatyöntekijä on terveydenhuollon ammattihenkilö: Täytä tämä kohta"]);
    const field = screen.getByRole("textbox", { name: /^Miksi omatyöntekijä on/ });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(sent).toEqual([]);
    await user.type(field, "Hoito on palvelujen ydin.");
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await save();
    expect(sent).toEqual([{ kind: "assignment", content: { ...BY_NURSE, justification: "Hoito on palvelujen ydin." } }]);
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it("tells once what the server has refused, and keeps what was typed", async () => {
    const problem = lacking(["/content/team", "Tiimi"]);
    const sent = refuses(problem, NOBODY);
    const typed = { ...BY_NURSE, justification: "Hoito on palvelujen ydin." };
    const { save } = await open(typed);
    await save();
    expect(await screen.findByText("Tiimi: Täytä tämä kohta")).toBeTruthy();
    expect(toLookAt()).toHaveLength(1);
    expect(screen.queryByText(/Pakollisia tietoja/)).toBeNull();
    expect(sent).toHaveLength(1);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Miksi omatyöntekijä on/ }).value).toBe(typed.justification);
    expect(localCopyOf(KEPT).read()?.content).toEqual(typed);
  });

  it("says in words what has no place in the form", async () => {
    const errors = [{ pointer: "/kind", code: "notYours", message: "assignment" }];
    const problem = { type: "urn:koonti:problem:forbidden", title: "Käyttöoikeus puuttuu", status: 403, errors };
    refuses(problem, NOBODY);
    const { save } = await open({ ...BY_NURSE, justification: "Hoito." });
    await save();
    expect(await screen.findByText(/Käyttöoikeus puuttuu/)).toBeTruthy();
    expect(toLookAt()).toEqual([]);
  });
});
