import { describe, expect, it } from "vitest";
import { assessment, plan } from "../fixtures/documents.ts";
import { recordOf } from "../fixtures/record.ts";
import { clientsVoice, socialVoice } from "../fixtures/voices.ts";
import { needsAtGlance } from "./needs-at-glance.ts";

const record = recordOf([socialVoice, clientsVoice]);

describe("needs at a glance", () => {
  it("put the client's own first, the strongest first, in the client's words", () => {
    const rows = needsAtGlance(record);
    expect(rows.map(({ code }) => code)).toEqual(["3", "9", "2"]);
    expect(rows[0]).toEqual({
      code: "3",
      client: { strength: "high", words: "Velat loppumaan." },
      professionals: { strength: "medium" },
      isOnlyClients: false,
    });
    expect(rows[1]?.isOnlyClients).toBe(true);
    expect(rows[2]?.client).toBeUndefined();
  });

  it("say of no plan before there is one", () => {
    expect(needsAtGlance(record).every((row) => !("plan" in row))).toBe(true);
  });

  it("have those that only the assessment names, but not those it has left out", () => {
    const assessed = assessment({
      needs: [
        { code: "1", state: "confirmed", client: { text: "Ei ruokaa.", strength: "low" } },
        { code: "10", state: "leftOut", reason: "Hoidossa" },
      ],
    });
    const rows = needsAtGlance(recordOf([socialVoice, clientsVoice, assessed]));
    expect(rows.map(({ code }) => code)).toEqual(["3", "9", "1", "2"]);
    expect(rows[2]).toEqual({ code: "1", client: { strength: "low", words: "Ei ruokaa." }, isOnlyClients: true });
  });

  it("say by which goal the plan answers a need, and which it does not answer", () => {
    const goals = [
      { id: "g1", needs: ["2"], direction: "keep", text: "Vuokrasopimus jatkuu" },
      { id: "g2", needs: ["3"], direction: "better", text: "Velat järjestykseen" },
    ];
    const rows = needsAtGlance(recordOf([socialVoice, clientsVoice, plan({ goals, services: [] })]));
    expect(rows.map((row) => row.plan)).toEqual([{ by: "goal", goalNumbers: [2] }, { goalNumbers: [] }, { by: "goal", goalNumbers: [1] }]);
  });
});
