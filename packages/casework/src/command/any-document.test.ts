import type { Result } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRecord } from "../../test-support/any-record.ts";
import type { DocumentStatus, RecordDocument } from "../document/document.ts";
import { commandsOn } from "../fixtures/record.ts";
import type { ClientRecord } from "../record/record.ts";
import { keepsFromFinal } from "../review/finding.ts";
import { reviewDocument } from "../review/review-record.ts";
import { correct, invalidate } from "./correct.ts";
import { finalise } from "./finalise.ts";
import type { Refusal } from "./refusal.ts";
import { saveDraft } from "./save-draft.ts";

const context = commandsOn("2026-06-01");

interface Command {
  /** From where it may be given at all. */
  readonly from: readonly DocumentStatus[];
  readonly to: DocumentStatus;
  readonly carryOut: (document: RecordDocument, record: ClientRecord) => Result<RecordDocument, Refusal>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  saveDraft: { from: ["draft"], to: "draft", carryOut: (document) => saveDraft(document, document.content, context) },
  finalise: { from: ["draft"], to: "final", carryOut: (document, record) => finalise(record, document, context) },
  correct: {
    from: ["final", "corrected"],
    to: "corrected",
    carryOut: (document) => correct(document, document.content, "Kirjoitusvirhe", context),
  },
  invalidate: {
    from: ["draft", "final", "corrected"],
    to: "invalidated",
    carryOut: (document) => invalidate(document, "Väärä asiakas", context),
  },
};

const eachOf = (check: (document: RecordDocument, record: ClientRecord) => void): void =>
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const document of record.documents) check(document, record);
    }),
    { numRuns: 60 },
  );

describe.each(Object.entries(COMMANDS))("%s of any document", (_, { from, to, carryOut }) => {
  it("makes the next version of the same document and leaves the one before as it was", () => {
    eachOf((document, record) => {
      const before = JSON.stringify(document);
      const done = carryOut(document, record);
      expect(JSON.stringify(document)).toBe(before);
      if (!done.ok) return;
      const { id, kind, clientId, content, version } = document;
      expect(done.value).toMatchObject({ id, kind, clientId, version: version + 1, status: to, author: context.author });
      expect(done.value.content).toEqual(content);
    });
  });

  it("is refused where it has no place, and says why", () => {
    eachOf((document, record) => {
      const done = carryOut(document, record);
      if (!from.includes(document.status)) expect(done.ok).toBe(false);
      if (!done.ok) expect(done.error).toMatchObject({ kind: "refused", reason: expect.any(String) });
    });
  });
});

describe("any document that has been made final", () => {
  it("breaches nothing that would have kept it from it, and one that was not names what does", () => {
    eachOf((document, record) => {
      if (document.status !== "draft") return;
      const done = finalise(record, document, context);
      if (!done.ok) return expect((done.error.findings ?? []).length + (done.error.missing ?? []).length).toBeGreaterThan(0);
      const documents = record.documents.map((one) => (one.id === document.id ? done.value : one));
      expect(reviewDocument({ ...record, documents }, document.id, context).filter(keepsFromFinal)).toEqual([]);
    });
  });
});
