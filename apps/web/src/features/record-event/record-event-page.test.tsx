import type { Problem } from "@koonti/api-contract";
import { formOfKind } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { localCopyOf } from "../../drafts/local-copy.ts";
import { CLIENT_ID, renderInApp } from "../../testing/render-in-app.tsx";
import { sampleDocument, sampleRecord } from "../../testing/sample-record.ts";
import { RecordEvent } from "./record-event-page.tsx";

type Answer = (path: string, init: RequestInit) => Promise<Response>;

/** The network of this test: the API's client takes hold of `fetch` when it is loaded. */
const network = vi.hoisted(() => {
  const one: { answer: Answer } = { answer: async () => new Response(undefined, { status: 503 }) };
  globalThis.fetch = ((path: string, init: RequestInit) => one.answer(path, init)) as typeof fetch;
  return one;
});

vi.setConfig({ testTimeout: 30_000 });

const KEPT = `new-closing-${CLIENT_ID}`;
const CLOSED = { closedOn: "2026-02-17", relationshipEndsOn: "2026-02-17", ground: "other" };

/** The problem document of a refused recording: what is missing stands in it twice. */
const refusal = (...places: readonly (readonly [pointer: string, label: string])[]): Problem => {
  const missing = places.map(([pointer, message]) => ({ pointer, code: "missing", message }));
  const detail = "Pakollisia tietoja puuttuu. Täytä ne ensin.";
  return { type: "urn:koonti:problem:notRecordable", title: "Täytä puuttuvat tiedot", status: 422, detail, errors: missing, missing };
};

const server = (answer: () => Response): readonly unknown[] => {
  const sent: unknown[] = [];
  network.answer = async (_, init) => {
    sent.push(JSON.parse(String(init.body)));
    return answer();
  };
  return sent;
};

const told = (): readonly (string | null)[] => {
  const summary = screen.queryByRole("region", { name: "Tarkista nämä kohdat" });
  return summary === null
    ? []
    : within(summary)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
};

const open = () => {
  localCopyOf(KEPT).write({ baseVersion: 0, base: {}, content: CLOSED, unread: {} });
  renderInApp(<RecordEvent kind="closing" form={formOfKind("closing") as FormDefinition} record={sampleRecord()} />);
  const user = userEvent.setup();
  return { user, reason: () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Mikä muu syy/ }) };
};

const save = async (): Promise<void> => userEvent.setup().click(screen.getByRole("button", { name: "Kirjaa" }));

describe("recording an event", () => {
  it("asks for what its form requires, and is recorded once it is there", async () => {
    const written = { ...sampleDocument(50, "closing", { ...CLOSED, groundText: "Muutti toiseen maahan." } as never) };
    const sent = server(() => new Response(JSON.stringify(written), { status: 201 }));
    const { user, reason } = open();
    await save();
    expect(told()).toEqual(["Mikä muu syy: Täytä tämä kohta"]);
    expect(sent).toEqual([]);
    await user.type(reason(), "Muutti toiseen maahan.");
    await save();
    expect(sent).toEqual([{ kind: "closing", content: { ...CLOSED, groundText: "Muutti toiseen maahan." } }]);
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it("tells once what the server has refused, drops it when the own check finds more, and keeps what was typed", async () => {
    const problem = refusal(["/content/conclusion", "Johtopäätös"]);
    const sent = server(() => new Response(JSON.stringify(problem), { status: 422 }));
    const { user, reason } = open();
    await user.type(reason(), "Muutti");
    await save();
    await screen.findByText("Johtopäätös: Täytä tämä kohta");
    expect(told()).toHaveLength(1);
    expect(reason().value).toBe("Muutti");
    await user.clear(reason());
    await save();
    expect(told()).toEqual(["Mikä muu syy: Täytä tämä kohta"]);
    expect(sent).toHaveLength(1);
  });
});
