import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRecord } from "../../test-support/any-record.ts";
import { SOME_WORDS } from "../../test-support/any-value.ts";
import type { RecordDocument } from "../document/document.ts";
import { clientUser, partner, worker } from "../fixtures/people.ts";
import { timelineOf } from "../timeline/timeline.ts";
import { visibleTo } from "./visible-to.ts";

const MANY = { numRuns: 200 };
const invited = { ...partner, organisation: SOME_WORDS[0] };
const anybody = fc.constantFrom(worker, invited, clientUser);

describe("what anybody sees of any record", () => {
  it("is a part of it in its order, and the same when it is asked of that part", () => {
    fc.assert(
      fc.property(anyRecord, anybody, (record, user) => {
        const seen = visibleTo(record, user);
        const ids = seen.documents.map(({ id }) => id);
        expect(record.documents.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
        expect(visibleTo(seen, user)).toEqual(seen);
        expect(seen.client).toEqual(record.client);
      }),
      MANY,
    );
  });

  it("never has, for a client, who made a notification in confidence, nor a worker's own draft", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const { kind, status, content } of visibleTo(record, clientUser).documents) {
          if (kind === "contact") expect(content.notifier?.confidential).not.toBe(true);
          if (status === "draft") expect(["sectorAssessment", "clientPlan"]).toContain(kind);
        }
      }),
      MANY,
    );
  });

  it("is, for a partner, only what is theirs and finished plans they take part in", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const ours = ({ kind, status, content }: RecordDocument): boolean => {
          if (kind === "sectorAssessment") return content.organisation === invited.organisation && content.sector === invited.sector;
          if (kind !== "clientPlan" || status === "draft") return false;
          return content.parties.some(({ name, basis }) => name === invited.organisation && basis !== undefined);
        };
        expect(visibleTo(record, invited).documents).toEqual(record.documents.filter(ours));
      }),
      MANY,
    );
  });
});

describe("the client's story of any record", () => {
  it("tells each document that counts once, the newest first", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const told = timelineOf(record);
        const counts = record.documents.filter(({ status }) => status !== "invalidated").map(({ id }) => id);
        expect(told.map(({ documentId }) => documentId).toSorted()).toEqual(counts.toSorted());
        const days = told.map(({ on }) => on);
        expect(days).toEqual(days.toSorted().reverse());
      }),
      MANY,
    );
  });
});
