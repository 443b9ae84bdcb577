import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { assessment, assignment, contact, plan } from "../fixtures/documents.ts";
import { counsellor, socialWorker } from "../fixtures/people.ts";
import { documentId, documentOf, recordOf } from "../fixtures/record.ts";
import { currentAssignmentOf, responsiblePeople } from "./people.ts";
import { answerTo, contentVersionOf } from "./plan-answer.ts";
import { documentsOf, eventDateOf, latestOf } from "./record.ts";
import { specialSupportOf } from "./special-support.ts";

const second = { ...contact(), id: documentId(11) };

describe("the documents of a record", () => {
  it("are found by kind, in the order they came about, invalidated ones left out", () => {
    const voided = { ...contact(), id: documentId(12), status: "invalidated" } as const;
    const record = recordOf([contact(), plan(), second, voided]);
    expect(documentsOf(record, "contact").map(({ id }) => id)).toEqual([documentId(1), documentId(11)]);
    expect(latestOf(record, "contact")?.id).toBe(documentId(11));
    expect(latestOf(record, "decision")).toBeUndefined();
  });

  it("are those of the record asked about, not of the one it was made from", () => {
    const before = recordOf([contact()]);
    expect(latestOf(before, "contact")?.id).toBe(documentId(1));
    const after = { ...before, documents: [...before.documents, second] };
    expect(latestOf(after, "contact")?.id).toBe(documentId(11));
    expect(latestOf(before, "contact")?.id).toBe(documentId(1));
  });

  it("belong to the day of their event", () => {
    expect(eventDateOf(contact())).toBe(localDate("2026-02-09"));
  });
});

describe("those who answer for the client", () => {
  it("are nobody before anyone is named", () => {
    expect(responsiblePeople(recordOf([]))).toEqual({});
  });

  it("are those of the newest assignment", () => {
    const later = assignment({ namedOn: "2026-04-01", ownWorker: counsellor, pairWorker: socialWorker }, 9);
    const record = recordOf([assignment(), later]);
    expect(responsiblePeople(record)).toEqual({ ownWorker: counsellor, pairWorker: socialWorker });
    expect(currentAssignmentOf(record)?.namedOn).toBe("2026-04-01");
  });
});

describe("the answer to a plan", () => {
  const answer = (planVersion: number, id: number, value = "agrees") =>
    documentOf("planAnswer", { planId: documentId(6), planVersion, answer: value, reason: "syy", answeredOn: "2026-03-27" }, { id });

  it("is to the text, which finalising does not change", () => {
    expect(contentVersionOf(plan({}, { status: "draft", version: 3 }))).toBe(3);
    expect(contentVersionOf(plan({}, { status: "final", version: 4 }))).toBe(3);
    expect(contentVersionOf(plan({}, { status: "corrected", version: 5 }))).toBe(5);
  });

  it("is the newest to that text", () => {
    const record = recordOf([answer(3, 50), answer(3, 51, "disagrees")]);
    expect(answerTo(record, plan({}, { status: "final", version: 4 }))?.content.answer).toBe("disagrees");
  });

  it("to an earlier text or another plan does not count", () => {
    expect(answerTo(recordOf([answer(2, 50)]), plan({}, { status: "draft", version: 3 }))).toBeUndefined();
    expect(answerTo(recordOf([answer(3, 50)]), plan({}, { status: "draft", version: 3, id: 16 }))).toBeUndefined();
  });
});

describe("the need of special support", () => {
  it.each([
    [undefined, "notAssessed"],
    [true, "yes"],
    [false, "no"],
  ])("is %s in the assessment: %s", (entitled, state) => {
    expect(specialSupportOf(recordOf([assessment({ specialSupport: { entitled, reasons: [] } })]))).toBe(state);
  });

  it("is not assessed without an assessment", () => {
    expect(specialSupportOf(recordOf([]))).toBe("notAssessed");
  });
});
