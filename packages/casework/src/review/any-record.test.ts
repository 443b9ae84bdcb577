import type { LocalDate } from "@koonti/core";
import type { Deadline } from "@koonti/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRecord } from "../../test-support/any-record.ts";
import { anyDay } from "../../test-support/any-value.ts";
import { deadlinesOf } from "../deadline/deadlines-of.ts";
import type { ClientRecord } from "../record/record.ts";
import { worklistItems } from "../worklist/worklist-items.ts";
import { REVIEW_PARTS } from "./parts/index.ts";
import { reviewRecord } from "./review-record.ts";

const MANY = { numRuns: 300 };
const twoDays = fc.tuple(anyDay, anyDay).map((days) => days.toSorted() as [LocalDate, LocalDate]);

/** What can become of a period as days go by, while nobody writes anything. */
const MAY_BECOME: Readonly<Record<Deadline["state"], readonly Deadline["state"][]>> = {
  open: ["open", "met", "late", "metLate"],
  met: ["met"],
  late: ["late", "metLate"],
  metLate: ["metLate"],
};

/** Where each period stands: what it is of, and from which day it runs. */
const statesOn = (record: ClientRecord, today: LocalDate): ReadonlyMap<string, Deadline["state"]> =>
  new Map(
    reviewRecord(record, { today }).flatMap(({ ruleId, documentId, deadline }) =>
      deadline ? [[[ruleId, documentId, deadline.start, deadline.target].join(" "), deadline.state] as const] : [],
    ),
  );

describe("the rules over any record that could be stored", () => {
  it("answer, nearly all of them are asked, and none throws", () => {
    const asked = new Set<string>();
    fc.assert(
      fc.property(anyRecord, anyDay, (record, today) => {
        for (const { ruleId, documentId } of reviewRecord(record, { today })) {
          asked.add(ruleId);
          expect(record.documents.some(({ id }) => id === documentId)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    const rules = REVIEW_PARTS.flatMap((part) => part.rules.map(({ id }) => id));
    expect(asked.size).toBeGreaterThan(rules.length * 0.9);
  });

  it("say the same of the same, and leave it as it was", () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, today) => {
        const before: ClientRecord = JSON.parse(JSON.stringify(record));
        const found = reviewRecord(record, { today });
        expect(reviewRecord(before, { today })).toEqual(found);
        expect(record).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      MANY,
    );
  });

  it("mind nothing that is no fact of the matter: who saved, when, in which version, what was declared void", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyDay, (record, other, today) => {
        const voided = other.documents.map((document) => ({ ...document, status: "invalidated" as const }));
        const author = { ...record.documents[0]?.author, userId: record.client.id, name: "Testi Työntekijä-09C" } as never;
        const documents = record.documents.map((document) => ({ ...document, author, savedAt: `${today}T12:00:00.000Z` }));
        const same = { client: { ...record.client, version: 9 }, documents: [...documents, ...voided] };
        expect(reviewRecord(same, { today })).toEqual(reviewRecord(record, { today }));
        expect(reviewRecord(record, { today, options: { anOptionOfNoRule: true } })).toEqual(reviewRecord(record, { today }));
      }),
      MANY,
    );
  });

  it("never take a period that has run out for one that was kept, nor one that was kept for another, as days go by", () => {
    fc.assert(
      fc.property(anyRecord, twoDays, (record, [earlier, later]) => {
        const after = statesOn(record, later);
        for (const [period, state] of statesOn(record, earlier)) expect(MAY_BECOME[state]).toContain(after.get(period) ?? state);
      }),
      MANY,
    );
  });

  it("give deadlines and tasks of any record, each once and the nearest first", () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, today) => {
        const targets = deadlinesOf(record, { today }).map(({ target }) => target);
        expect(targets).toEqual(targets.toSorted());
        const items = worklistItems(record, { today });
        expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
      }),
      MANY,
    );
  });
});
