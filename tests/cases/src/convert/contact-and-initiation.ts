import type { Channel, ContactParty, InitiationMode, NotificationGround } from "@koonti/service-need";
import { byWord, type Converters, dayOf } from "./converter.ts";
import { list, recorded, words, yes } from "./facts.ts";
import { needsFrom, notifierFrom } from "./needs.ts";
import { professionalFrom } from "./people.ts";

const PARTIES: Readonly<Record<string, ContactParty>> = {
  self: "self",
  client: "self",
  relative: "closePerson",
  closePerson: "closePerson",
  legalRepresentative: "legalRepresentative",
  representative: "legalRepresentative",
  authority: "authority",
};

const CHANNELS: Readonly<Record<string, Channel>> = {
  phone: "phone",
  visit: "visit",
  secureMessage: "secureMessage",
  letter: "letter",
  outreach: "outreach",
};

const GROUNDS: Readonly<Record<string, NotificationGround>> = {
  evidentlyUnable: "evidentlyUnable",
  clientUnable: "evidentlyUnable",
  childInterest: "childInterest",
};

const MODES: Readonly<Record<string, InitiationMode>> = {
  contact: "contact",
  notification: "notification",
  application: "application",
  ownObservation: "ownObservation",
  employeeObservation: "ownObservation",
  officialObservation: "ownObservation",
};

/** Contacts, notifications, initiations and assessments of urgency. */
export const contactAndInitiation: Converters = {
  contact: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "contact",
      {
        receivedAt: event.at,
        kind: words(facts, "contactType") === "huoli-ilmoitus" ? "notification" : "contact",
        contactBy: byWord<ContactParty>(PARTIES, words(facts, "contactBy"), "otherPerson"),
        notifierCode: notifierFrom(words(facts, "notifier1243")),
        dutyHolder: yes(facts, "dutyHolder") ?? false,
        channel: byWord<Channel>(CHANNELS, words(facts, "channel"), "otherChannel"),
        consent: yes(facts, "consent"),
        ground: byWord(GROUNDS, words(facts, "ground"), undefined),
        needs: needsFrom(list(facts, "needs1282")),
        situation: "Kirjattu",
      },
      [event.id],
    );
  },

  initiation: (event, conversion) => {
    const { facts } = event;
    const before = conversion.events.filter(({ kind, at }) => kind === "contact" && at <= event.at).at(-1);
    const hasNeed = yes(facts, "needRecorded") !== false;
    const hasInitiator = yes(facts, "initiatorRecorded") !== false;
    const isChilds = words(facts, "subject") === "child";
    conversion.write(
      "initiation",
      {
        initiatedAt: event.at,
        mode: byWord<InitiationMode>(MODES, words(facts, "mode"), "contact"),
        contactId: hasInitiator ? conversion.documentIdOf(before?.id, "contact") : undefined,
        initiator: hasInitiator ? "Kirjattu" : undefined,
        needs: hasNeed ? needsFrom(before ? list(before.facts, "needs1282") : ["99"]) : [],
        grounds: hasNeed ? recorded(facts, "groundsRecorded") : undefined,
        clientRelationshipStart: words(facts, "clientRelationshipStart"),
        specialSupportChild: isChilds ? (yes(facts, "specialSupportChild") ?? true) : undefined,
      },
      [event.id],
    );
  },

  urgentAssessment: (event, conversion) => {
    const { facts } = event;
    const code = words(facts, "urgency1252");
    conversion.write(
      "urgencyAssessment",
      {
        assessedAt: event.at,
        assessor: professionalFrom(event.actor),
        result: words(facts, "result") === "urgent" ? "urgent" : "notUrgent",
        urgencyCode: code && ["1", "2", "3"].includes(code) ? code : undefined,
        measures: list(facts, "measures"),
      },
      [event.id],
    );
  },

  assessmentDeclined: (event, conversion) => {
    const { facts } = event;
    const contact = conversion.events.filter(({ kind, at }) => kind === "contact" && at <= event.at).at(-1);
    conversion.write(
      "assessmentDecline",
      {
        declinedOn: dayOf(event),
        contactId: conversion.documentIdOf(contact?.id, "contact"),
        decidedBy: professionalFrom(event.actor),
        evidentlyUnnecessaryReason: words(facts, "evidentlyUnnecessaryReason"),
        clientInformed: yes(facts, "clientInformed"),
      },
      [event.id],
    );
  },
};
