import type { Problem } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { CLIENT_ID } from "../../testing/render-in-app.tsx";
import type { IntakeContents } from "./intake.ts";
import { bodyOf, hasFaults, ownFaults, refusedFaults } from "./intake.ts";

const contents: IntakeContents = {
  client: { familyName: "Asiakas-91", givenNames: "Testi", birthDate: "1980-04-11", protectedIdentity: false },
  contact: {
    receivedAt: "2026-02-09T10:15",
    kind: "contact",
    contactBy: "self",
    notifierCode: "1",
    dutyHolder: false,
    channel: "phone",
    needs: ["3"],
    situation: "Vuokravelkaa kaksi kuukautta.",
  },
  initiation: { initiatedAt: "2026-02-09T10:15", mode: "contact", needs: ["3"] },
  urgency: {},
};

describe("a contact that comes in", () => {
  it("sends what has been chosen and nothing else", () => {
    expect(Object.keys(bodyOf(contents, { withInitiation: true, withUrgency: false })).toSorted()).toEqual([
      "client",
      "contact",
      "initiation",
    ]);
    expect(bodyOf(contents, { clientId: CLIENT_ID, withInitiation: false, withUrgency: false })).toEqual({
      clientId: CLIENT_ID,
      contact: contents.contact,
    });
  });

  it("has no faults of its own when it is whole", () => {
    expect(hasFaults(ownFaults(contents, { withInitiation: true, withUrgency: false }, "fi"))).toBe(false);
  });

  it("does not ask twice for what the contact lacks", () => {
    const { receivedAt: _, ...contact } = contents.contact;
    const faults = ownFaults(
      { ...contents, contact, initiation: { mode: "contact", needs: [] } },
      { withInitiation: true, withUrgency: false },
      "fi",
    );
    expect(faults.contact.map(({ path }) => path)).toEqual([["receivedAt"]]);
    expect(faults.initiation).toEqual([]);
  });

  it("asks for an identifier of a new client only", () => {
    const { birthDate: _, ...client } = contents.client;
    const choices = { withInitiation: false, withUrgency: false };
    expect(ownFaults({ ...contents, client }, choices, "fi").client).toHaveLength(1);
    expect(ownFaults({ ...contents, client }, { ...choices, clientId: CLIENT_ID }, "fi").client).toEqual([]);
  });

  it("puts the server's faults where they belong", () => {
    const problem: Problem = {
      type: "urn:koonti:problem:invalidRequest",
      title: "Virheellinen pyyntö",
      status: 400,
      errors: [{ pointer: "/urgency/assessor/name", code: "too_small", message: "Täytä" }],
    };
    expect(refusedFaults(problem)).toEqual({
      client: [],
      contact: [],
      initiation: [],
      urgency: [{ path: ["assessor", "name"], message: "Täytä" }],
    });
  });
});
