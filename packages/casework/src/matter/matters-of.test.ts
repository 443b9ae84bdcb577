import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, plan, serviceStart, urgency } from "../fixtures/documents.ts";
import { documentId, recordOf } from "../fixtures/record.ts";
import { mattersOf } from "./matters-of.ts";

const chain = [contact(), initiation(), urgency(), assessment(), plan(), serviceStart()];
const again = (on: string, id = 20, changes = {}) =>
  initiation({ initiatedAt: `${on}T10:00`, clientRelationshipStart: on, ...changes }, id);

describe("mattersOf", () => {
  it("finds the documents of one matter", () => {
    const [matter, ...others] = mattersOf(recordOf(chain));
    expect(others).toEqual([]);
    expect(matter).toMatchObject({
      initiatedOn: "2026-02-09",
      subject: "client",
      contact: { id: documentId(1) },
      urgency: { id: documentId(3) },
      assessment: { id: documentId(4) },
      plan: { id: documentId(6) },
      services: [{ id: documentId(8) }],
    });
  });

  it("is empty before anything has been initiated", () => {
    expect(mattersOf(recordOf([contact()]))).toEqual([]);
  });

  it("gives what comes about after a new initiation to the new matter", () => {
    const later = serviceStart({ startedOn: "2026-11-02" }, 30);
    const [first, second] = mattersOf(recordOf([...chain, again("2026-10-01"), later]));
    expect(first?.services.map(({ id }) => id)).toEqual([documentId(8)]);
    expect(second?.services.map(({ id }) => id)).toEqual([documentId(30)]);
    expect(second?.plan).toBeUndefined();
  });

  it("keeps an assessment where it began, also when it is completed after a new matter has begun", () => {
    const [first, second] = mattersOf(recordOf([...chain, again("2026-03-01")]));
    expect(first?.assessment?.id).toBe(documentId(4));
    expect(second?.assessment).toBeUndefined();
  });

  it("keeps the client's and the child's matters apart, side by side", () => {
    const childs = again("2026-02-09", 20, { specialSupportChild: true });
    const assessed = { ...assessment({ subject: "child" }), id: documentId(21) };
    const [own, child] = mattersOf(recordOf([...chain, childs, assessed]));
    expect([own?.subject, own?.assessment?.id]).toEqual(["client", documentId(4)]);
    expect([child?.subject, child?.assessment?.id]).toEqual(["child", documentId(21)]);
    expect([own?.services.length, child?.services.length]).toEqual([1, 1]);
  });

  it("gives two initiations of one day the same documents", () => {
    const [first, second] = mattersOf(recordOf([...chain, again("2026-02-09")]));
    expect([first?.plan?.id, second?.plan?.id]).toEqual([documentId(6), documentId(6)]);
  });

  it("takes the contact that is named, or the latest before the initiation", () => {
    const late = { ...contact({ receivedAt: "2026-02-09T10:30" }), id: documentId(40) };
    const named = initiation({ contactId: documentId(1) });
    expect(mattersOf(recordOf([contact(), late, named]))[0]?.contact?.id).toBe(documentId(1));
    expect(mattersOf(recordOf([contact(), late, initiation()]))[0]?.contact?.id).toBe(documentId(40));
  });

  it("does not count an invalidated document", () => {
    const voided = chain.map((document) => (document.kind === "clientPlan" ? plan({}, { status: "invalidated" }) : document));
    expect(mattersOf(recordOf(voided))[0]?.plan).toBeUndefined();
  });
});
