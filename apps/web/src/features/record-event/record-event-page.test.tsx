import { formOfKind } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { localCopyOf } from "../../drafts/local-copy.ts";
import { lacking, refuses, writes } from "../../testing/network.ts";
import { CLIENT_ID, renderInApp } from "../../testing/render-in-app.tsx";
import { sampleDocument, sampleRecord } from "../../testing/sample-record.ts";
import { toLookAt } from "../../testing/summary.ts";
import { RecordEvent } from "./record-event-page.tsx";

vi.setConfig({ testTimeout: 30_000 });

const KEPT = `new-closing-${CLIENT_ID}`;
const CLOSED = { closedOn: "2026-02-17", relationshipEndsOn: "2026-02-17", ground: "other" };

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
    const sent = writes(written);
    const { user, reason } = open();
    await save();
    expect(toLookAt()).toEqual(["Mikä muu syy: Täytä tämä kohta"]);
    expect(sent).toEqual([]);
    await user.type(reason(), "Muutti toiseen maahan.");
    await save();
    expect(sent).toEqual([{ kind: "closing", content: { ...CLOSED, groundText: "Muutti toiseen maahan." } }]);
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it("tells once what the server has refused, drops it when the own check finds more, and keeps what was typed", async () => {
    const problem = lacking(["/content/conclusion", "Johtopäätös"]);
    const sent = refuses(problem);
    const { user, reason } = open();
    await user.type(reason(), "Muutti");
    await save();
    await screen.findByText("Johtopäätös: Täytä tämä kohta");
    expect(toLookAt()).toHaveLength(1);
    expect(reason().value).toBe("Muutti");
    await user.clear(reason());
    await save();
    expect(toLookAt()).toEqual(["Mikä muu syy: Täytä tämä kohta"]);
    expect(sent).toHaveLength(1);
  });
});
