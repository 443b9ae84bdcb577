import { localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../assessment/empty.ts";
import { serviceNeedAssessmentSchema } from "../assessment/schema.ts";
import { contactSchema } from "../contact/schema.ts";
import { STRUCTURE_KEYS, structureMessages } from "./messages.ts";

const keysIn = (result: { error?: { issues: readonly { path: readonly PropertyKey[]; code: string }[] } | undefined }) =>
  result.error?.issues.map((issue) => [issue.path.join("."), (issue as { params?: { key?: string } }).params?.key]);

describe("a list in which each stands once", () => {
  it("names the second of two like codes", () => {
    const contact = {
      receivedAt: localDateTime("2026-03-02T09:00"),
      kind: "contact",
      contactBy: "self",
      notifierCode: "1",
      dutyHolder: false,
      channel: "phone",
      needs: ["3", "2", "3"],
      situation: "Laskut",
    };
    expect(keysIn(contactSchema.safeParse(contact))).toEqual([["needs.2", "service-need/codeTwice"]]);
    expect(contactSchema.safeParse({ ...contact, needs: ["3", "2"] }).success).toBe(true);
  });

  it("names the second of two like needs", () => {
    const need = { code: "3", state: "open" } as const;
    const assessment = { ...emptyAssessment("client"), needs: [need, { ...need, state: "confirmed" }] };
    expect(keysIn(serviceNeedAssessmentSchema.safeParse(assessment))).toEqual([["needs.1", "service-need/needTwice"]]);
  });

  it("has a text for every problem in every language", () => {
    for (const texts of Object.values(structureMessages)) for (const key of STRUCTURE_KEYS) expect(texts[key]).toBeTruthy();
  });
});
