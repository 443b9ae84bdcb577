import { type DocumentId, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, plan, sectorAssessment } from "../fixtures/documents.ts";
import { worker } from "../fixtures/people.ts";
import { CLIENT_ID, commandsOn, documentId, documentOf, recordOf } from "../fixtures/record.ts";
import { correct, invalidate } from "./correct.ts";
import { finalise } from "./finalise.ts";
import { openDocument } from "./open-document.ts";
import { sameContent } from "./same-content.ts";
import { saveDraft } from "./save-draft.ts";

const context = commandsOn("2026-03-30");
const other = { ...commandsOn("2026-04-02"), author: { userId: worker.id, name: "Testi Työntekijä-09" } };

describe("openDocument", () => {
  it("records at once what tells of an event, by the law of its day", () => {
    const opened = openDocument(recordOf([]), { kind: "contact", content: contact().content }, context);
    expect(opened.ok && opened.value).toMatchObject({
      clientId: CLIENT_ID,
      kind: "contact",
      status: "final",
      version: 1,
      lawDate: "2026-02-09",
      savedAt: context.now,
      author: context.author,
    });
  });

  it("opens a draft of what is written over time, by the law of today while it has no day of its own", () => {
    const content = assessment({ startedOn: undefined, completedOn: undefined }).content;
    const opened = openDocument(recordOf([]), { kind: "serviceNeedAssessment", content }, context);
    expect(opened.ok && opened.value).toMatchObject({ status: "draft", lawDate: "2026-03-30" });
  });

  it("gives each document an identifier of its own", () => {
    const ids = [1, 2].map(() => openDocument(recordOf([]), { kind: "contact", content: contact().content }, context));
    expect(new Set(ids.map((opened) => opened.ok && opened.value.id)).size).toBe(2);
  });
});

describe("an answer to a plan", () => {
  const draft = plan({}, { status: "draft", version: 3 });
  const answered = (planId: DocumentId, planVersion: number, record = recordOf([draft])) => {
    const content = documentOf("planAnswer", { planId, planVersion, answer: "agrees", answeredOn: "2026-03-30" }).content;
    const opened = openDocument(record, { kind: "planAnswer", content }, context);
    return opened.ok ? opened.value.status : opened.error.reason;
  };

  it("is recorded to the text the plan has now", () => {
    expect(answered(draft.id, 3)).toBe("final");
  });

  it.each([2, 4])("to version %i of 3 is refused", (version) => {
    expect(answered(draft.id, version)).toBe("planVersionUnknown");
  });

  it("to the draft's text still counts when the plan has been made final without a change", () => {
    const final = recordOf([plan({}, { status: "final", version: 4 })]);
    expect([answered(draft.id, 3, final), answered(draft.id, 4, final), answered(draft.id, 2, final)]).toEqual([
      "final",
      "final",
      "planVersionUnknown",
    ]);
  });

  it("to an unknown or invalidated plan is refused", () => {
    expect(answered(documentId(99), 1)).toBe("planUnknown");
    expect(answered(draft.id, 3, recordOf([plan({}, { status: "invalidated", version: 3 })]))).toBe("planUnknown");
  });
});

describe("saveDraft", () => {
  const draft = assessment({ completedOn: undefined }, "draft");

  it("writes the next version in the hand of who saves, and moves the law date with the event", () => {
    const saved = saveDraft(draft, { ...draft.content, completedOn: assessment().content.completedOn }, other);
    expect(saved.ok && saved.value).toMatchObject({ version: 2, status: "draft", author: other.author, lawDate: "2026-03-16" });
    expect(saved.ok && saved.value.id).toBe(draft.id);
  });

  it.each(["final", "corrected", "invalidated"] as const)("refuses a document that is %s", (status) => {
    expect(saveDraft(assessment({}, status), draft.content, context)).toMatchObject({ ok: false, error: { reason: "notADraft" } });
  });
});

const WHOLE = { initiatedOn: "2026-02-09", relationshipContinues: true, planWillBeMade: true };

describe("finalise", () => {
  const finish = (document: Parameters<typeof finalise>[1]) => finalise(recordOf([initiation(), document]), document, context);

  it("makes a whole assessment final", () => {
    const finished = finish(assessment(WHOLE, "draft"));
    expect(finished).toMatchObject({ ok: true, value: { status: "final", version: 2 } });
  });

  it("tells every required field that is missing, with its label", () => {
    const refusal = finish(assessment({ relationshipContinues: undefined }, "draft"));
    expect(refusal).toMatchObject({ ok: false, error: { reason: "requiredMissing" } });
    const missing = refusal.ok ? [] : refusal.error.missing;
    expect(missing?.map(({ path }) => path.join("."))).toEqual(["initiatedOn", "relationshipContinues"]);
    expect(missing?.every(({ label }) => label.fi && label.sv && label.en)).toBe(true);
  });

  it("refuses what the law does not allow, and tells the missing fields with it", () => {
    const refusal = finish(assessment({ clientView: undefined, relationshipContinues: undefined }, "draft"));
    expect(refusal).toMatchObject({ ok: false, error: { reason: "lawBreached" } });
    const { findings = [], missing = [] } = refusal.ok ? {} : refusal.error;
    expect(findings.map(({ ref }) => ref)).toEqual(["SHL-37.3"]);
    expect(missing.length).toBeGreaterThan(0);
  });

  it("does not refuse for what was late: no writing mends it", () => {
    const document = assessment({ ...WHOLE, startedOn: "2026-03-15" }, "draft");
    const record = recordOf([contact(), initiation(), document], { highestCareAllowance: true });
    expect(finalise(record, document, context).ok).toBe(true);
  });

  it("refuses what is not a draft", () => {
    expect(finish(assessment())).toMatchObject({ ok: false, error: { reason: "notADraft" } });
  });

  it("does not need a form", () => {
    expect(finish(sectorAssessment({ sector: "client", organisation: "Asiakas" }, 5, "draft")).ok).toBe(true);
  });
});

describe("correct", () => {
  it("writes a new version with the reason and leaves the given one as it was", () => {
    const final = assessment();
    const corrected = correct(final, { ...final.content, summary: "Uusi" }, "Kirjoitusvirhe", other);
    expect(corrected.ok && corrected.value).toMatchObject({
      version: 2,
      status: "corrected",
      reason: "Kirjoitusvirhe",
      author: other.author,
    });
    expect(final.content.summary).toBe("Tilanne koottu.");
  });

  it("is for what is final", () => {
    const content = assessment().content;
    expect(correct(assessment({}, "draft"), content, "syy", other)).toMatchObject({ ok: false, error: { reason: "notFinal" } });
    expect(correct(assessment({}, "invalidated"), content, "syy", other)).toMatchObject({ ok: false, error: { reason: "invalidated" } });
    expect(correct(assessment({}, "corrected"), content, "syy", other).ok).toBe(true);
  });
});

describe("a correction of what its form requires", () => {
  const said = (...corrected: Parameters<typeof correct>) => {
    const done = correct(...corrected);
    return done.ok ? done.value.status : (done.error.missing ?? []).map(({ path }) => path.join("."));
  };

  it("does not leave empty what was there, nor what is required by what is changed", () => {
    const final = assessment(WHOLE);
    expect(said(final, { ...final.content, summary: " " }, "syy", other)).toEqual(["summary"]);
    expect(said(final, { ...final.content, planWillBeMade: false }, "syy", other)).toEqual(["noPlanReason"]);
    expect(said(final, { ...final.content, relationshipContinues: false, planWillBeMade: undefined }, "syy", other)).toBe("corrected");
  });

  it("mends a slip in a document that lacked something already", () => {
    const received = documentOf("guidanceNote", { contactModes: [], socialServices: [], enteredOn: "2026-03-30" });
    expect(said(received, { ...received.content, enteredOn: localDate("2026-03-27") }, "syy", other)).toBe("corrected");
    expect(said(received, { ...received.content, enteredOn: undefined }, "syy", other)).toEqual(["enteredOn"]);
  });
});

describe("invalidate", () => {
  it("declares a document void with a reason, once", () => {
    const voided = invalidate(contact(), "Väärä henkilö", other);
    expect(voided.ok && voided.value).toMatchObject({ status: "invalidated", reason: "Väärä henkilö", version: 2 });
    expect(voided.ok && invalidate(voided.value, "uudelleen", other)).toMatchObject({ ok: false, error: { reason: "invalidated" } });
  });
});

describe("sameContent", () => {
  it.each([
    [{ a: 1, b: [1, { c: "x" }] }, { b: [1, { c: "x" }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ["a", "a", true],
    [Number.NaN, Number.NaN, true],
  ])("%j and %j: %s", (a, b, same) => expect(sameContent(a, b)).toBe(same));
});
