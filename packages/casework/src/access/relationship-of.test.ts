import { describe, expect, it } from "vitest";
import { assignment, contact, initiation, sectorAssessment } from "../fixtures/documents.ts";
import { counsellor, partner, worker } from "../fixtures/people.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { invitationsTo, relationshipOf } from "./relationship-of.ts";

const stranger = partner.id;

describe("relationshipOf", () => {
  it("is not active before a matter has been initiated", () => {
    expect(relationshipOf(recordOf([contact()]), worker.id)).toEqual({ active: false, assigned: true });
  });

  it("is active and assigned for the one who handles the matter", () => {
    expect(relationshipOf(recordOf([contact(), initiation()]), worker.id)).toEqual({ active: true, assigned: true });
  });

  it("is active and not assigned for somebody who has nothing to do with the matter", () => {
    expect(relationshipOf(recordOf([contact(), initiation()]), stranger)).toEqual({ active: true, assigned: false });
  });

  it.each(["ownWorker", "pairWorker"])("is assigned for the %s named", (role) => {
    const named = assignment({ [role]: { ...counsellor, userId: stranger } });
    expect(relationshipOf(recordOf([initiation(), named]), stranger).assigned).toBe(true);
  });

  it("is no longer assigned for a worker whom a later assignment replaced", () => {
    const first = assignment({ ownWorker: { ...counsellor, userId: stranger } });
    expect(relationshipOf(recordOf([initiation(), first, assignment({ namedOn: "2026-03-01" }, 9)]), stranger).assigned).toBe(false);
  });
});

describe("invitationsTo", () => {
  it("gives what an organisation has been asked for, and not the client's own assessment", () => {
    const asked = sectorAssessment({ participation: "requested" }, 5, "draft");
    const own = sectorAssessment({ sector: "client", organisation: "Testi-terveyskeskus" }, 6);
    expect(invitationsTo(recordOf([asked, own]), "Testi-terveyskeskus")).toEqual([asked]);
    expect(invitationsTo(recordOf([asked]), "Testi-työllisyysalue")).toEqual([]);
  });
});

describe("a client relationship that has been closed", () => {
  const closing = documentOf("closing", { closedOn: "2026-05-18", ground: "noGround", conclusion: "Perustetta ei ole." }, { id: 40 });

  it("is not active, until a new matter begins", () => {
    const again = initiation({ initiatedAt: "2026-09-01T09:00", clientRelationshipStart: "2026-09-01" }, 20);
    expect(relationshipOf(recordOf([initiation(), closing]), worker.id).active).toBe(false);
    expect(relationshipOf(recordOf([initiation(), closing, again]), worker.id).active).toBe(true);
  });

  it("is active again when the closing is declared void", () => {
    expect(relationshipOf(recordOf([initiation(), { ...closing, status: "invalidated" }]), worker.id).active).toBe(true);
  });
});
