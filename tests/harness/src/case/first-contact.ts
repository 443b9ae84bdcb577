import type { ClientBasics, DocumentContent } from "@koonti/casework";
import { hetuSchema } from "@koonti/core";
import type { CaseEvent, CaseFile } from "./case-file.ts";
import { eventOf, flagFact, neededEvent, needsFact, textFact, timeOf } from "./events.ts";
import { professionalFrom } from "./people.ts";

type Contact = DocumentContent<"contact">;

const PARTIES: Readonly<Record<string, Contact["contactBy"]>> = {
  self: "self",
  relative: "closePerson",
  authority: "authority",
  otherPerson: "otherPerson",
};
const MODES: Readonly<Record<string, DocumentContent<"initiation">["mode"]>> = { contact: "contact", notification: "notification" };

/** The client of a case; undefined where nobody was named. */
export function basicsFrom({ client, municipality }: CaseFile): ClientBasics | undefined {
  if (client.name === null || client.hetu === null) return undefined;
  const [givenNames = "Testi", familyName = client.name] = client.name.split(" ");
  return {
    givenNames,
    familyName,
    hetu: hetuSchema.parse(client.hetu),
    municipality: municipality.code,
    protectedIdentity: client.turvakielto,
    highestCareAllowance: client.highestCareAllowance,
    disabledPerson: client.disabledPersonVpl,
    dependants: client.dependants,
    ...(client.motherTongue ? { motherTongue: client.motherTongue } : {}),
    ...(client.serviceLanguage ? { serviceLanguage: client.serviceLanguage } : {}),
    contactDetails: client.turvakielto
      ? { contactAddress: "PL 1, 00000 Testilä" }
      : { streetAddress: "Testikatu 1", postalCode: "00000", postOffice: "Testilä", phone: "040 000 0001" },
  };
}

const notifierOf = (event: CaseEvent): Partial<Contact> =>
  textFact(event, "contactType") === "yhteydenotto"
    ? {}
    : { notifier: { familyName: "Ilmoittaja-01", givenNames: "Testi", phone: "040 000 0002" } };

/** The contact of a case. One who has the duty to notify has had the client's consent only where the case says so. */
export function contactFrom(file: CaseFile): Contact {
  const event = neededEvent(file, "contact");
  const dutyHolder = flagFact(event, "dutyHolder") ?? false;
  const consent = flagFact(event, "consent") ?? (dutyHolder ? false : undefined);
  return {
    receivedAt: timeOf(event),
    kind: textFact(event, "contactType") === "yhteydenotto" ? "contact" : "notification",
    contactBy: PARTIES[textFact(event, "contactBy") ?? ""] ?? "otherPerson",
    notifierCode: (textFact(event, "notifier1243") ?? "24") as Contact["notifierCode"],
    dutyHolder,
    channel: (textFact(event, "channel") ?? "otherChannel") as Contact["channel"],
    needs: needsFact(event),
    situation: file.story.slice(0, 3).join(" "),
    ...(consent === undefined ? {} : { consent }),
    ...(file.quotes[0] ? { clientsWords: file.quotes[0].fi } : {}),
    ...notifierOf(event),
  };
}

/** The beginning of the matter of a case. */
export function initiationFrom(file: CaseFile): Omit<DocumentContent<"initiation">, "contactId"> {
  const event = neededEvent(file, "initiation");
  return {
    initiatedAt: timeOf(event),
    mode: MODES[textFact(event, "mode") ?? ""] ?? "contact",
    initiator: "Testi Ottaja-01",
    needs: needsFact(neededEvent(file, "contact")),
    grounds: file.title,
    clientRelationshipStart: textFact(event, "clientRelationshipStart") as DocumentContent<"initiation">["clientRelationshipStart"],
  };
}

/** The assessment of urgency of a case, if one was made. */
export function urgencyFrom(file: CaseFile): DocumentContent<"urgencyAssessment"> | undefined {
  const event = eventOf(file, "urgentAssessment");
  if (!event) return undefined;
  return {
    assessedAt: timeOf(event),
    assessor: professionalFrom(event.actor, "Testi Työntekijä-10B"),
    result: event.facts["result"] === "urgent" ? "urgent" : "notUrgent",
    urgencyCode: textFact(event, "urgency1252") as DocumentContent<"urgencyAssessment">["urgencyCode"],
    measures: [...((event.facts["measures"] as string[] | undefined) ?? [])],
    grounds: file.story[2] ?? file.title,
  };
}
