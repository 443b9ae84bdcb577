import type { ServiceType } from "@koonti/casework";
import type { CaseEvent } from "../case-file/schema.ts";
import type { Conversion } from "./conversion.ts";
import { type Converters, dayOf } from "./converter.ts";
import { dayIn, group, list, recorded, words, wordsOrRecorded, yes } from "./facts.ts";
import { professionalFrom } from "./people.ts";

const SERVICE_WORDS: readonly (readonly [RegExp, ServiceType])[] = [
  [/psychosocial/i, "psychosocialSupport"],
  [/mental/i, "mentalHealth"],
  [/substance|paihde/i, "substanceUse"],
  [/remand|prison/i, "remandOrPrison"],
];

const serviceType = (word: string | undefined): ServiceType | undefined =>
  word === undefined ? undefined : (SERVICE_WORDS.find(([expression]) => expression.test(word))?.[1] ?? "other");

/** The plan service a service start names, wherever in the case's plans it stands. */
const plannedService = ({ file }: Conversion, id: string | undefined) =>
  file.plans.flatMap(({ services }) => services).find((service) => service.id === id);

const groundOf = (facts: CaseEvent["facts"]): string | undefined => {
  const ground = group(facts, "extensionGround");
  return ground ? (words(ground, "text") ?? words(ground, "kind")) : words(facts, "extensionGround");
};

const CLOSED_BY_LAW = "noGround";

/** Decisions, what follows from them, and the end of the client relationship. */
export const decisions: Converters = {
  decision: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "decision",
      {
        kind: words(facts, "decisionKind") === "socialAssistance" ? "socialAssistance" : "socialService",
        decidedOn: dayOf(event),
        decider: professionalFrom(event.actor),
        planId: conversion.documentIdOf(words(facts, "plan"), "clientPlan"),
        applicationId: conversion.documentIdOf(words(facts, "application"), "assistanceApplication"),
        grantedServices: list(facts, "grantedPlanServices"),
        deviationReason: words(facts, "deviationReason"),
        written: yes(facts, "written"),
        reasons: recorded(facts, "reasonsGiven"),
        rectificationInstructions: yes(facts, "rectificationInstructions"),
        validUntil: dayIn(facts, "validUntil"),
        fixedTermReason: words(facts, "fixedTermReason"),
      },
      [event.id],
    );
  },

  decisionReceived: (event, conversion) => {
    const decisionId = conversion.documentIdOf(words(event.facts, "decision"), "decision");
    if (decisionId) conversion.write("decisionReceipt", { decisionId, receivedOn: dayOf(event) }, [event.id]);
  },

  rectificationRequest: (event, conversion) => {
    const decisionId = conversion.documentIdOf(words(event.facts, "decision"), "decision");
    if (decisionId) conversion.write("rectificationRequest", { decisionId, requestedOn: dayOf(event) }, [event.id]);
  },

  serviceStarted: (event, conversion) => {
    const { facts } = event;
    const planned = words(facts, "planService");
    const decision = conversion.file.timeline.find(({ id }) => id === words(facts, "decision"));
    conversion.write(
      "serviceStart",
      {
        startedOn: dayOf(event),
        planId: conversion.documentIdOf(words(decision?.facts ?? {}, "plan"), "clientPlan"),
        plannedServiceId: planned,
        decisionId: conversion.documentIdOf(decision?.id, "decision"),
        contract: wordsOrRecorded(facts, "contract"),
        name: plannedService(conversion, planned)?.name ?? planned ?? "Palvelu",
        serviceType: serviceType(words(facts, "serviceType") ?? words(decision?.facts ?? {}, "serviceType")),
        weakensCapacity: yes(facts, "weakensCapacity"),
        extensionGround: groundOf(facts),
      },
      [event.id],
    );
  },

  dependantsCheck: (event, conversion) => {
    const careDuringService = words(event.facts, "careDuringService");
    conversion.write("dependantsCheck", { checkedOn: dayOf(event), checkedBy: professionalFrom(event.actor), careDuringService }, [
      event.id,
    ]);
  },

  relationshipClosed: (event, conversion) => {
    const { facts } = event;
    const ground = words(facts, "ground");
    const isByLaw = ground === CLOSED_BY_LAW;
    conversion.write(
      "closing",
      {
        closedOn: dayOf(event),
        relationshipEndsOn: yes(facts, "endDateRecorded") === true ? dayOf(event) : undefined,
        ground: ground && (isByLaw ? "noGround" : "other"),
        groundText: isByLaw ? undefined : ground,
        conclusion: recorded(facts, "closingDocument"),
        closedBy: professionalFrom(event.actor),
      },
      [event.id],
    );
  },
};
