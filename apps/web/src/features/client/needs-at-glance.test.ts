import type { ClientRecord, RecordDocument } from "@koonti/casework";
import { emptyPlan } from "@koonti/client-plan";
import { describe, expect, it } from "vitest";
import { CLIENT_ID, WORKER_ID } from "../../testing/render-in-app.tsx";
import { needsAtGlance } from "./needs-at-glance.ts";

let count = 0;

const document = (kind: string, content: object): RecordDocument => {
  count += 1;
  return {
    id: `018f2b6e-0000-7000-8000-${String(count).padStart(12, "0")}`,
    clientId: CLIENT_ID,
    kind,
    version: 1,
    status: "draft",
    author: { userId: WORKER_ID, name: "Testi Työntekijä-10B" },
    savedAt: "2026-02-06T12:00:00Z",
    lawDate: "2026-02-06",
    content,
  } as unknown as RecordDocument;
};

const assessment = (sector: string, needs: readonly object[]): RecordDocument =>
  document("sectorAssessment", {
    sector,
    organisation: sector === "client" ? "Asiakas itse" : `Testi-${sector}`,
    participation: "received",
    needs,
    services: [],
    views: [],
    proposals: [],
  });

const recordOf = (...documents: readonly RecordDocument[]): ClientRecord => ({
  client: {
    id: CLIENT_ID,
    version: 1,
    basics: { familyName: "Asiakas-10", givenNames: "Testi", temporaryId: "t-1", protectedIdentity: false },
  },
  documents,
});

const client = assessment("client", [
  { code: "11", strength: "medium", statement: "Uni." },
  { code: "3", strength: "high", statement: "Velat loppumaan." },
]);
const social = assessment("social", [
  { code: "3", strength: "medium", statement: "Maksaa pojan velkoja." },
  { code: "2", strength: "high", statement: "Vuokra erääntyy." },
]);

describe("needs at a glance", () => {
  it("put the client's own first, the strongest first, in the client's words", () => {
    const rows = needsAtGlance(recordOf(client, social));
    expect(rows.map(({ code }) => code)).toEqual(["3", "11", "2"]);
    expect(rows[0]).toMatchObject({
      client: { strength: "high", words: "Velat loppumaan." },
      professionals: { strength: "medium" },
      isOnlyClients: false,
    });
    expect(rows[1]).toMatchObject({ isOnlyClients: true });
    expect(rows[2]?.client).toBeUndefined();
  });

  it("say of no plan before there is one", () => {
    expect(needsAtGlance(recordOf(client)).every(({ plan }) => plan === undefined)).toBe(true);
  });

  it("say by which goal the plan answers a need, and which it does not answer", () => {
    const goals = [
      { id: "g1", needs: ["2"], direction: "keep", text: "Vuokrasopimus jatkuu" },
      { id: "g2", needs: ["3"], direction: "better", text: "Velat järjestykseen" },
    ];
    const rows = needsAtGlance(recordOf(client, social, document("clientPlan", { ...emptyPlan("joint"), goals })));
    expect(rows.find(({ code }) => code === "3")?.plan).toEqual({ by: "goal", goalNumbers: [2] });
    expect(rows.find(({ code }) => code === "11")?.plan).toEqual({ goalNumbers: [] });
  });
});
