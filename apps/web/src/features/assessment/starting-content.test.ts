import { DOCUMENT_KINDS } from "@koonti/casework";
import { localDate, localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { workerSession } from "../../testing/render-in-app.tsx";
import { collatedRecord, sampleDocument, sampleInitiation, sampleRecord } from "../../testing/sample-record.ts";
import { knownOrigins } from "./origins.ts";
import { knownOfAssessment, startingAssessment } from "./starting-content.ts";

const today = localDate("2026-02-17");
const { user } = workerSession;

describe("an assessment begun", () => {
  const content = startingAssessment(collatedRecord(), user, today);

  it("is a valid draft", () => {
    expect(DOCUMENT_KINDS.serviceNeedAssessment.schema.safeParse(content).success).toBe(true);
  });

  it("has what the record knows, so that nothing is written twice", () => {
    expect(content).toMatchObject({
      initiatedOn: "2026-01-15",
      initiationReasons: ["3"],
      startedOn: today,
      assessor: { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" },
      participants: "Testi-aikuissosiaalityö, Testi-terveyskeskus",
      absentOthers: "Kela",
      clientView: "Velat loppumaan.\nUni.",
    });
  });

  it("has the collated needs, all open, the client's voice first", () => {
    expect(content.needs.map(({ code, state }) => `${code} ${state}`)).toEqual(["3 open", "9 open", "2 open", "10 open"]);
  });

  it("leaves out what is not known", () => {
    const bare = knownOfAssessment(sampleRecord());
    expect(bare).toEqual({});
    expect(startingAssessment(sampleRecord(), { ...user, profession: undefined }, today)).not.toHaveProperty("assessor");
  });

  it("takes the reasons from the contact where the initiation names none", () => {
    const contact = sampleDocument(2, "contact", {
      receivedAt: localDateTime("2026-01-15T13:00"),
      kind: "contact",
      contactBy: "self",
      notifierCode: "1",
      dutyHolder: false,
      channel: "phone",
      needs: ["2"],
      situation: "Vuokra",
    });
    const initiation = sampleDocument(3, "initiation", { initiatedAt: localDateTime("2026-01-15T14:00"), mode: "contact", needs: [] });
    expect(knownOfAssessment(sampleRecord(contact, initiation)).initiationReasons).toEqual(["2"]);
    expect(knownOfAssessment(sampleRecord(contact, sampleInitiation)).initiationReasons).toEqual(["3"]);
  });
});

describe("the origin of a value", () => {
  const record = collatedRecord();
  const content = { ...startingAssessment(record, user, today) };

  it("is told while the value stands as the record gave it", () => {
    const origins = knownOrigins(record, content);
    expect(origins).toContainEqual({ path: ["initiatedOn"], from: "initiation" });
    expect(origins).toContainEqual({ path: ["clientView"], from: "client" });
    expect(origins).toContainEqual({ path: ["needs", 0, "client", "text"], from: "collation" });
  });

  it("is no longer told once the writer has changed the value", () => {
    const origins = knownOrigins(record, { ...content, clientView: "Kirjoitettu uudelleen", needs: [] });
    expect(origins.map(({ path }) => path.join("."))).not.toContain("clientView");
    expect(origins.some(({ path }) => path[0] === "needs")).toBe(false);
  });
});
