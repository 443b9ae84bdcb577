import type { CaseEvent } from "../case-file/schema.ts";
import { type Assignment, latestOfAssignments } from "./assignments.ts";
import type { Conversion } from "./conversion.ts";
import { type Converters, dayOf } from "./converter.ts";
import { dayIn, group, list, members, numberIn, words, yes } from "./facts.ts";
import { needsFrom } from "./needs.ts";
import { professionalFrom, sectorFrom } from "./people.ts";
import { planContent } from "./plan-content.ts";

function writeWorker(event: CaseEvent, conversion: Conversion): void {
  const { facts } = event;
  const role = words(facts, "workerRole") === "pairWorker" ? "pairWorker" : "ownWorker";
  const reason = words(facts, "noOwnWorkerReason");
  const before: Assignment = latestOfAssignments(conversion);
  const now = {
    ...before,
    namedOn: dayOf(event),
    ...(reason ? { noOwnWorkerReason: "evidentlyUnnecessary", reasonText: reason } : { [role]: professionalFrom(event.actor) }),
    justification: role === "ownWorker" ? words(facts, "justification") : before.justification,
  };
  conversion.write("assignment", now, [event.id]);
}

const serviceUseOf = (
  facts: CaseEvent["facts"],
  services: readonly { readonly id: string; readonly name: string; readonly category: string }[],
) =>
  Object.entries(group(facts, "serviceUse") ?? {}).map(([id, used]) => {
    const service = services.find((planned) => planned.id === id);
    return { category: service?.category ?? "99", name: service?.name, used: used === "K" };
  });

const goalsOf = (facts: CaseEvent["facts"], texts: ReadonlyMap<string, string>) =>
  members(facts, "goals").map((goal) => ({
    goalId: words(goal, "goal"),
    text: texts.get(words(goal, "goal") ?? "") ?? "Tavoite",
    attainment: numberIn(goal, "gas"),
    factors: members(goal, "factors").map((factor) => ({
      text: words(factor, "text") ?? "Tekijä",
      effect: numberIn(factor, "effect") === 1 ? "supports" : "hinders",
      code: words(factor, "code1290"),
    })),
  }));

/** The plan, those who carry it, consultations and follow-up. */
export const plan: Converters = {
  planMade: (event, conversion) => {
    const made = conversion.planOf(words(event.facts, "plan"));
    if (made) conversion.write("clientPlan", planContent(made, event.actor), [event.id, made.id]);
  },

  workerNamed: writeWorker,

  consultation: (event, conversion) => {
    const { facts } = event;
    const attended = list(facts, "attended");
    conversion.write(
      "consultation",
      {
        heldOn: dayOf(event),
        requestedOn: dayIn(facts, "requestedAt"),
        convenedBy: professionalFrom(event.actor),
        invited: list(facts, "invited").map((name) => ({
          sector: sectorFrom(name),
          organisation: name,
          attended: attended.includes(name),
        })),
        clientPresent: yes(facts, "clientPresent"),
        outcome: words(facts, "outcome"),
      },
      [event.id],
    );
  },

  authorityContact: (event, conversion) => {
    const { facts } = event;
    const authority = words(facts, "authority") ?? "Viranomainen";
    conversion.write(
      "authorityContact",
      {
        contactedOn: dayOf(event),
        contactedBy: professionalFrom(event.actor),
        authority,
        sector: sectorFrom(authority),
        need: needsFrom([words(facts, "need1282") ?? ""])[0],
        clientConsent: yes(facts, "clientConsent"),
        provision: words(facts, "legalBasis") ?? words(facts, "ground"),
        reportedBackOn: dayIn(facts, "reportBackAt"),
        reportUnnecessary: yes(facts, "reportBackUnnecessary"),
      },
      [event.id],
    );
  },

  clientMeeting: (event, conversion) => {
    const inPerson = yes(event.facts, "inPerson") ?? false;
    conversion.write("clientMeeting", { metOn: dayOf(event), inPerson, worker: professionalFrom(event.actor), participants: [] }, [
      event.id,
    ]);
  },

  goalEvaluation: (event, conversion) => {
    const { facts } = event;
    const evaluated = conversion.planOf(words(facts, "plan"));
    const texts = new Map((evaluated?.goals ?? []).map(({ id, text }) => [id, text]));
    conversion.write(
      "goalEvaluation",
      {
        evaluatedOn: dayOf(event),
        evaluatedBy: professionalFrom(event.actor),
        planId: conversion.documentIdOf(evaluated?.id, "clientPlan"),
        clientPresent: yes(facts, "clientPresent"),
        evaluation: { goals: goalsOf(facts, texts), services: serviceUseOf(facts, evaluated?.services ?? []) },
      },
      [event.id],
    );
  },
};
