import { localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { said } from "../../fixtures/judge.ts";
import type { Initiation } from "../../initiation/schema.ts";
import { initiationSaysNeedAndInitiator as rule } from "./initiation-says-need-and-initiator.ts";

const initiated = (rest: Partial<Initiation> = {}): Initiation => ({
  initiatedAt: localDateTime("2026-02-09T10:40"),
  mode: "contact",
  initiator: "Testi Asiakas-01",
  needs: ["3"],
  ...rest,
});

const at = { on: "2026-02-09" };

describe("the document of initiation", () => {
  it("says the need and who initiated the matter", () => {
    expect(said(rule, initiated(), at)).toBe("satisfied allRecorded");
    expect(said(rule, initiated({ needs: [], grounds: "Laskut avaamatta." }), at)).toBe("satisfied allRecorded");
  });

  it("is incomplete without the need", () => {
    expect(said(rule, initiated({ needs: [] }), at)).toBe("breached needMissing at needs");
  });

  it("is incomplete without the initiator, unless the contact or the author tells", () => {
    expect(said(rule, initiated({ initiator: undefined }), at)).toBe("breached initiatorMissing at initiator");
    const contactId = "0d6e8f1a-8f1c-4a52-9f0f-3a1b2c3d4e5f" as Initiation["contactId"];
    expect(said(rule, initiated({ initiator: undefined, contactId }), at)).toBe("satisfied allRecorded");
    expect(said(rule, initiated({ initiator: undefined, mode: "ownObservation" }), at)).toBe("satisfied allRecorded");
  });

  it("is judged by the act on client data from 2024", () => {
    expect(said(rule, initiated({ initiatedAt: localDateTime("2023-12-31T12:00") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, initiated({ initiatedAt: localDateTime("2024-01-01T12:00") }), at)).toBe("satisfied allRecorded");
  });
});
