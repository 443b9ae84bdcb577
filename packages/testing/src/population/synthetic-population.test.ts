import {
  type ClientRecord,
  clientSchema,
  DOCUMENT_KINDS,
  documentsOf,
  latestOf,
  responsiblePeople,
  reviewDocument,
  reviewRecord,
  worklistItems,
} from "@koonti/casework";
import { DEFAULT_CALENDAR, isWorkingDay, type LocalDate, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { countingIds, office, TODAY } from "../../test-support/office.ts";
import { STORIES } from "../story/stories/index.ts";
import { syntheticPopulation } from "./synthetic-population.ts";

/** What each breach of a record is about: a period that has run out, or a duty, with what it is asked of where that is not finished. */
const breachesOf = (record: ClientRecord, today: LocalDate): readonly string[] =>
  reviewRecord(record, { today })
    .filter(({ outcome }) => outcome === "breached")
    .map(({ ref, deadline, documentId }) => {
      if (deadline?.state === "late") return "late";
      const draft = record.documents.some(({ id, status }) => id === documentId && status === "draft");
      return draft ? `${ref} of a draft` : ref;
    });

const population = syntheticPopulation(office());
const documents = population.flatMap((record) => record.documents);

describe("syntheticPopulation", () => {
  it("is the same for the same wishes", () => {
    expect(syntheticPopulation(office())).toEqual(population);
  });

  it("has as many people as wished, each with codes and identifiers of their own", () => {
    expect(population).toHaveLength(80);
    const each: readonly (readonly unknown[])[] = [
      population.map(({ client }) => client.id),
      population.map(({ client }) => client.basics.hetu),
      documents.map(({ id }) => id),
    ];
    for (const values of each) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("has the structure that is stored and sent", () => {
    for (const { client } of population) expect(clientSchema.safeParse(client).error).toBeUndefined();
    for (const { id, kind, content } of documents) {
      expect({ id, kind, issues: DOCUMENT_KINDS[kind].schema.safeParse(content).error?.issues }).toEqual({ id, kind, issues: undefined });
    }
  });

  it("has nothing that lies ahead, and nothing written when an office is closed", () => {
    for (const { kind, lawDate, savedAt } of documents) {
      expect([lawDate <= TODAY, savedAt.slice(0, 10) <= TODAY]).toEqual([true, true]);
      expect({ kind, lawDate, open: isWorkingDay(lawDate, DEFAULT_CALENDAR) }).toEqual({ kind, lawDate, open: true });
    }
  });

  it("has every kind of document of the chain, drafts and finished ones", () => {
    const kinds = new Set(documents.map(({ kind, status }) => `${kind} ${status}`));
    for (const kind of [
      "contact final",
      "initiation final",
      "urgencyAssessment final",
      "assignment final",
      "sectorAssessment final",
      "sectorAssessment draft",
    ]) {
      expect(kinds).toContain(kind);
    }
    for (const kind of [
      "serviceNeedAssessment draft",
      "serviceNeedAssessment final",
      "clientPlan draft",
      "clientPlan final",
      "planAnswer final",
      "decision final",
      "serviceStart final",
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  it("has people at every task, some late and some waiting for a partner or for the client", () => {
    const items = population.flatMap((record) => worklistItems(record, { today: TODAY }));
    expect(new Set(items.map(({ task }) => task)).size).toBeGreaterThanOrEqual(7);
    expect(items.some(({ dueOn }) => dueOn !== undefined && dueOn < TODAY)).toBe(true);
    expect(new Set(items.map(({ turn }) => turn.kind))).toEqual(new Set(["worker", "client", "partner", "team"]));
  });

  it("gives each worker clients, and leaves some without anybody", () => {
    const { workers } = office();
    const named = population.map((record) => responsiblePeople(record).ownWorker?.userId);
    for (const { userId } of workers) expect(named).toContain(userId);
    expect(named).toContain(undefined);
  });

  it("has some protected identities, and not many", () => {
    const count = population.filter(({ client }) => client.basics.protectedIdentity).length;
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThan(population.length / 5);
  });

  it("has finished plans and assessments that break no rule that would have kept them from being finished", () => {
    const breaches = population.flatMap((record) =>
      (["clientPlan", "serviceNeedAssessment"] as const).flatMap((kind) => {
        const document = latestOf(record, kind);
        if (!document || document.status === "draft") return [];
        return reviewDocument(record, document.id, { today: TODAY })
          .filter(({ outcome, severity }) => outcome === "breached" && severity === "error")
          .map(({ ruleId }) => `${record.client.basics.familyName}: ${ruleId}`);
      }),
    );
    expect(breaches).toEqual([]);
  });

  it("has services that begin by a decision on the plan's services, made before they begin", () => {
    for (const record of population) {
      for (const { content } of documentsOf(record, "serviceStart")) {
        const decision = documentsOf(record, "decision").find(({ id }) => id === content.decisionId);
        expect(decision?.content).toMatchObject({
          planId: content.planId,
          grantedServices: expect.arrayContaining([content.plannedServiceId]),
        });
        expect((decision?.content.decidedOn ?? "") < content.startedOn).toBe(true);
      }
    }
  });

  it.each(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-12-28", "2027-03-31"])(
    "on %s breaches only what it shows: what is late, matters that wait for an own worker, and what an unfinished plan still lacks",
    (on) => {
      const today = localDate(on);
      const shown = new Set(syntheticPopulation(office({ today, newId: countingIds() })).flatMap((record) => breachesOf(record, today)));
      expect([...shown].toSorted()).toEqual(["SHL-38 of a draft", "SHL-39-b.6 of a draft", "SHL-39-d of a draft", "SHL-42-a", "late"]);
    },
  );

  it("can be as large as a test wishes", () => {
    const many = syntheticPopulation(office({ size: 2_000, newId: countingIds() }));
    expect(new Set(many.map(({ client }) => client.basics.hetu)).size).toBe(2_000);
  });
});

describe("stories", () => {
  it.each(STORIES)("$key: needs, goals, services, actions and parties refer to one another", ({ assessments, plan }) => {
    const parties = plan.parties.map(({ id }) => id);
    const goals = plan.goals.map(({ id }) => id);
    expect(assessments[0]?.sector).toBe("client");
    for (const { partyId, goalId } of plan.actions)
      expect([parties, goals]).toEqual([expect.arrayContaining([partyId]), expect.arrayContaining([goalId])]);
    for (const { goalIds } of plan.services) expect(goals).toEqual(expect.arrayContaining(goalIds));
    const named = assessments.flatMap(({ needs }) => needs.map(({ code }) => code));
    for (const { needs } of plan.goals) expect(named).toEqual(expect.arrayContaining(needs));
  });
});
