import { decideAccess, destroyNotBefore, mayUse, recordUseRules, type UseLogRow, useLogRules, userSchema } from "@koonti/access";
import { type ClientDocument, clientDocumentRules } from "@koonti/casework";
import { clientIdSchema, localDate as day } from "@koonti/core";
import { wellbeingReportRules } from "@koonti/social-report";
import { describe, expect, it } from "vitest";
import { findingsOn } from "./findings.ts";

const today = "2026-11-20";
const document: ClientDocument = {
  documentKind: "plan",
  name: "Asiakassuunnitelma",
  madeOn: day(today),
  serviceTasks: ["workingAge"],
  clientKnownBy: "hetu",
  authorTask: "Sosiaalityöntekijä",
};
const breaches = (facts: Partial<ClientDocument>): readonly string[] =>
  findingsOn(clientDocumentRules, { ...document, ...facts }, today).filter((found) => found.includes("breached"));

describe("worked examples of the law: documents", () => {
  it("T47: a birth date is enough to know the client by, and something must be", () => {
    const { clientKnownBy: _, ...unknown } = document;
    expect(breaches({ clientKnownBy: "birthDate" })).toEqual([]);
    expect(breaches({ clientKnownBy: "temporaryId" })).toEqual([]);
    expect(findingsOn(clientDocumentRules, unknown, today)).toContain("ATL-38.1 breached error");
  });

  it("T59: a joint plan stands in both registers, a narrative in one, and cooperation has no common narrative", () => {
    expect(breaches({ madeTogether: "jointService", storedIn: ["social", "patient"] })).toEqual([]);
    expect(breaches({ madeTogether: "jointService", storedIn: ["social"] })).toEqual(["ATL-46 breached error"]);
    expect(breaches({ documentKind: "narrative", madeTogether: "jointService", storedIn: ["social"] })).toEqual([]);
    expect(breaches({ documentKind: "narrative", madeTogether: "jointService", storedIn: ["social", "patient"] })).toEqual([
      "ATL-46 breached error",
    ]);
    expect(breaches({ documentKind: "narrative", madeTogether: "cooperation" })).toEqual(["ATL-47 breached error"]);
  });
});

describe("worked examples of the law: use of client data", () => {
  const id = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d91";
  const user = userSchema.parse({
    id,
    county: "21",
    name: "Testi Työntekijä-03A",
    kind: "worker",
    workTask: "arranging",
    serviceTasks: ["workingAge"],
  });
  const opening = {
    user,
    county: user.county,
    clientId: clientIdSchema.parse(id),
    action: "read",
    relationship: { active: false },
  } as const;

  it("T49: without a relationship and a stated task the record does not open", () => {
    expect(decideAccess(opening).ok).toBe(false);
    expect(findingsOn(recordUseRules, { outcome: "allowed", relationshipVerified: false }, today)).toContain("ATL-9 breached error");
  });

  it("T51: arranging services of working age reaches the elderly and not child protection", () => {
    const reaches = (serviceTask: "childProtection" | "elderly") =>
      mayUse("arranging", "decisions", { ownTasks: ["workingAge"], serviceTask });
    expect([reaches("childProtection"), reaches("elderly")]).toEqual([false, true]);
  });

  it("T53: a row of the log has its purpose", () => {
    const user = { id, name: "Testi Työntekijä-03A" };
    const row: UseLogRow = { data: "clientPlan", provider: "21", user, purpose: "clientWork", at: "2026-11-20T10:15:00+02:00" };
    expect(findingsOn(useLogRules, row, today)).toEqual(["ATL-10 satisfied"]);
    expect(findingsOn(useLogRules, { ...row, purpose: undefined }, today)).toEqual(["ATL-10 breached error"]);
  });

  it("T55, T57: logs, basic data and permits are kept their time", () => {
    const died = day("2030-05-01");
    const kept = (...asked: Parameters<typeof destroyNotBefore>) => destroyNotBefore(...asked);
    expect(kept("logs", { logEvent: day("2026-01-10") })).toEqual({ ok: true, value: "2038-01-10" });
    expect(kept("relationshipBasics", { clientDeath: died })).toEqual({ ok: true, value: "2032-05-01" });
    expect(kept("permitNewest", { clientDeath: died })).toEqual({ ok: true, value: "2042-05-01" });
  });
});

describe("worked examples of the law: reports", () => {
  it("T67: a yearly report goes to the council, and that of a term is published", () => {
    const finishedOn = day("2026-03-02");
    expect(findingsOn(wellbeingReportRules, { type: "annual", finishedOn, deliveredTo: [] }, today)).toEqual(["HYTE-1 breached error"]);
    const term = { type: "term", finishedOn, deliveredTo: ["regionalCouncil"], isPublishedOnline: false } as const;
    expect(findingsOn(wellbeingReportRules, term, today)).toEqual(["HYTE-1 satisfied", "HYTE-1 breached error"]);
  });
});
