import { at } from "./dates.ts";
import { professional, type Writing } from "./writing.ts";

/** The contact comes in and the matter begins. */
export function writeContact({ builder, wishes }: Writing): void {
  const { story, begunOn, worker } = wishes;
  const consent = story.contact.kind === "notification" ? { consent: true } : {};
  const received = builder.add("contact", { ...story.contact, ...consent, receivedAt: at(begunOn, "10:15") }, worker, begunOn);
  const initiation = {
    initiatedAt: at(begunOn, "10:40"),
    mode: story.contact.kind,
    contactId: received.id,
    initiator: "Asiakas tai ilmoittaja",
    needs: [...story.contact.needs],
    clientRelationshipStart: begunOn,
    grounds: story.contact.situation,
  };
  builder.add("initiation", initiation, worker, begunOn);
}

/** Whether help is needed at once has been asked the same day. */
export function writeUrgency({ builder, wishes }: Writing): void {
  const { story, begunOn, worker } = wishes;
  const found = story.urgent
    ? { result: "urgent" as const, measures: [story.urgent] }
    : { result: "notUrgent" as const, urgencyCode: "3" as const, measures: [] };
  builder.add("urgencyAssessment", { ...found, assessedAt: at(begunOn, "10:50"), assessor: professional(worker) }, worker, begunOn);
}
