import { describe, expect, it } from "vitest";
import { DOCUMENT_KIND_NAMES } from "../document/kinds.ts";
import { assessment, contact, plan, sectorAssessment } from "../fixtures/documents.ts";
import { clientUser, partner, worker } from "../fixtures/people.ts";
import { documentId, documentOf } from "../fixtures/record.ts";
import { mayWrite } from "./writers.ts";

const answer = documentOf("planAnswer", { planId: documentId(6), planVersion: 1, answer: "agrees", answeredOn: "2026-03-26" });
const clients = sectorAssessment({ sector: "client", organisation: "Asiakas" });

describe("mayWrite", () => {
  it("lets a worker write every kind", () => {
    expect(DOCUMENT_KIND_NAMES.filter((kind) => !mayWrite(worker, { kind, content: contact().content }))).toEqual([]);
  });

  it("lets a partner write the assessment of their own organisation and sector only", () => {
    expect(mayWrite(partner, sectorAssessment())).toBe(true);
    expect(mayWrite(partner, sectorAssessment({ organisation: "Testi-työllisyysalue" }))).toBe(false);
    expect(mayWrite(partner, sectorAssessment({ sector: "employment" }))).toBe(false);
    expect([plan(), contact(), assessment(), answer].map((document) => mayWrite(partner, document))).toEqual([false, false, false, false]);
  });

  it("lets a client write their own assessment and answer a plan, and nothing else", () => {
    expect([clients, answer].map((document) => mayWrite(clientUser, document))).toEqual([true, true]);
    expect([sectorAssessment(), plan(), contact(), assessment()].filter((document) => mayWrite(clientUser, document))).toEqual([]);
  });
});
