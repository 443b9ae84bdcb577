import { describe, expect, it } from "vitest";
import { decision } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { documentId, documentOf } from "../../fixtures/record.ts";

describe("social assistance", () => {
  const application = documentOf(
    "assistanceApplication",
    { receivedAt: "2026-05-04T08:20", kind: "supplementary", urgent: false, complete: true, basicDecisionForPeriod: true },
    { id: 80 },
  );
  const decided = (applicationId: number) =>
    decision({ kind: "socialAssistance", decidedOn: "2026-05-13", applicationId: documentId(applicationId), grantedServices: [] });

  it("joins an application to the decision that answers it", () => {
    expect(foundOf("TTL-14a", [application, decided(80)])).toEqual(["notApplicable complete at 80", "satisfied decidedInTime at 80"]);
    expect(foundOf("TTL-14a", [application, decided(81)])).toContain("breached notDecided at 80");
    expect(foundOf("TTL-14", [application])).toEqual(["satisfied basicDecisionMade at 80"]);
  });

  it("joins a request for a talk to the talk that names it, else to the first after it", () => {
    const request = documentOf("talkRequest", { requestedOn: "2026-05-04" }, { id: 82 });
    const talk = (heldOn: string, id: number, requestId?: number) =>
      documentOf("talk", { heldOn, ...(requestId ? { requestId: documentId(requestId) } : {}) }, { id });
    expect(foundOf("TTL-14d", [request, talk("2026-05-08", 83)])[0]).toBe("satisfied heldInTime at 82");
    expect(foundOf("TTL-14d", [request, talk("2026-05-08", 83), talk("2026-05-20", 84, 82)])[0]).toBe("breached heldLate at 82");
    expect(foundOf("TTL-14d", [request, talk("2026-05-01", 83), talk("2026-05-08", 84, 99)])[0]).toBe("breached notHeld at 82");
  });
});

describe("protected identity", () => {
  const basics = { protectedIdentity: true };
  const document = documentOf(
    "clientDocument",
    {
      documentKind: "clientRelationship",
      name: "Asiakkuus",
      madeOn: "2026-03-01",
      serviceTasks: [],
      clientKnownBy: "hetu",
      authorTask: "x",
    },
    { id: 85 },
  );
  const sent = documentOf(
    "dataDisclosure",
    { disclosedOn: "2026-03-10", from: "social", to: "employment", recipient: "Testi-työllisyysalue", data: ["phone"] },
    { id: 86 },
  );

  it("of the client weighs on documents and disclosures", () => {
    expect(foundOf("TK-3", [document], { basics })).toEqual(["breached notRecorded at 85"]);
    expect(foundOf("TK-3", [document])).toEqual(["notApplicable noOrder at 85"]);
    expect(foundOf("TK-2", [sent], { basics })).toEqual(["breached disclosed at 86"]);
    expect(foundOf("TK-2", [sent])).toEqual(["notApplicable noOrder at 86"]);
  });
});

describe("each other kind of document", () => {
  it.each([
    ["SHL-34", "closing", { closedOn: "2026-05-18" }, "breached notDocumented at 90"],
    ["SHL-41", "consultation", { heldOn: "2026-03-12", invited: [{ sector: "kela", attended: false }] }, "undetermined stayedAway at 90"],
    ["SHL-40", "authorityContact", { contactedOn: "2026-03-13", authority: "Asuntotoimi" }, "breached neitherRecorded at 90"],
    ["ATL-48", "jointPlanCopy", { storedOn: "2026-03-13", sector: "kela", organisation: "Kela" }, "breached necessityMissing at 90"],
    ["ATL-42", "goalEvaluation", { evaluatedOn: "2026-05-01", evaluation: { goals: [], services: [] } }, "breached goalsMissing at 90"],
    ["TTL-15", "kelaStatement", { sentOn: "2026-05-01", topic: "urgency" }, "breached notHeard at 90"],
    ["LANG-1", "languageRequest", { requestedOn: "2026-05-01", language: "sv" }, "undetermined countyUnknown at 90"],
    ["AsL-23", "objection", { receivedOn: "2026-05-20" }, "undetermined open at 90"],
    ["ATL-11", "dataRequest", { requestedOn: "2026-03-20", kind: "useLog" }, "breached notGiven at 90"],
    ["TK-1", "protectionOrder", { grantedOn: "2026-03-20", scope: [] }, "breached endMissing at 90"],
    [
      "ATL-53",
      "dataDisclosure",
      { disclosedOn: "2026-03-20", from: "health", to: "social", recipient: "x", data: [] },
      "breached groundMissing at 90",
    ],
  ] as const)("%s is asked of %s", (ref, kind, content, found) => {
    expect(foundOf(ref, [documentOf(kind, content, { id: 90 })])).toContain(found);
  });
});
