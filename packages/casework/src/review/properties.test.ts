import { localDate } from "@koonti/core";
import { defineCountyRule } from "@koonti/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../document/document.ts";
import {
  assessment,
  assignment,
  contact,
  decision,
  initiation,
  plan,
  sectorAssessment,
  serviceStart,
  urgency,
} from "../fixtures/documents.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import type { ReviewContext } from "./review-part.ts";
import { reviewRecord } from "./review-record.ts";

const whole: readonly RecordDocument[] = [
  contact(),
  initiation(),
  urgency(),
  sectorAssessment(),
  assessment(),
  assignment(),
  plan(),
  decision(),
  serviceStart(),
];
const somethingElse = documentOf("clientMeeting", { metOn: "2026-05-11", inPerson: true, participants: [] }, { id: 95 });

const someDocuments = fc.subarray([...whole]);
const someDay = fc.integer({ min: 1, max: 12 }).chain((month) => fc.integer({ min: 1, max: 28 }).map((day) => ({ month, day })));
const dayFrom = ({ month, day }: { readonly month: number; readonly day: number }) =>
  localDate(`2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const review = (documents: readonly RecordDocument[], today: ReviewContext["today"]) => reviewRecord(recordOf(documents), { today });

describe("a review", () => {
  it("gives the same for the same record and day", () => {
    fc.assert(
      fc.property(someDocuments, someDay, (documents, day) => {
        expect(review(documents, dayFrom(day))).toEqual(review(documents, dayFrom(day)));
      }),
    );
  });

  it("is not changed by a document that has nothing to do with it", () => {
    fc.assert(
      fc.property(someDocuments, someDay, (documents, day) => {
        expect(review([...documents, somethingElse], dayFrom(day))).toEqual(review(documents, dayFrom(day)));
      }),
    );
  });

  it("never turns a late deadline into a met one as days go by", () => {
    fc.assert(
      fc.property(someDocuments, someDay, someDay, (documents, a, b) => {
        const [earlier, later] = [dayFrom(a), dayFrom(b)].toSorted();
        const states = (today: ReviewContext["today"]) =>
          new Map(review(documents, today).map(({ ruleId, documentId, deadline }) => [`${ruleId} ${documentId}`, deadline?.state]));
        const after = states(later ?? dayFrom(b));
        for (const [key, state] of states(earlier ?? dayFrom(a)))
          if (state === "late") expect(["late", "metLate"]).toContain(after.get(key));
      }),
    );
  });

  it("counts for nothing what has been declared void", () => {
    fc.assert(
      fc.property(someDocuments, someDay, (documents, day) => {
        const voided = documents.map((document) => ({ ...document, status: "invalidated" as const }));
        expect(review(voided, dayFrom(day))).toEqual([]);
      }),
    );
  });
});

describe("a county's own rules", () => {
  const own = defineCountyRule("21")<{ readonly situation: string }>()({
    id: "county-21/situation-is-told-at-length",
    ref: "COUNTY-21",
    legalBasis: [{ act: "X", section: "1", label: "Ohje 1", url: "https://example.org" }],
    inForce: { from: "2026-01-01" },
    severity: "info",
    source: "guidance",
    messageKeys: ["short"],
    appliesWhen: () => true,
    check: ({ situation }, { pass, fail }) => (situation.length > 40 ? pass() : fail("short", ["situation"])),
  });
  const today = localDate("2026-03-01");

  it("come after the national ones and replace none", () => {
    const record = recordOf([contact()]);
    const national = reviewRecord(record, { today });
    const both = reviewRecord(record, { today, countyRules: { contactRules: [own] } });
    expect(both.slice(0, national.length)).toEqual(national);
    expect(both.at(-1)).toMatchObject({
      ruleId: "county-21/situation-is-told-at-length",
      outcome: "breached",
      documentKind: "contact",
      path: ["situation"],
    });
  });

  it("say nothing where their list is asked nothing", () => {
    expect(reviewRecord(recordOf([initiation()]), { today, countyRules: { contactRules: [own] } }).map(({ ref }) => ref)).not.toContain(
      "COUNTY-21",
    );
  });
});
