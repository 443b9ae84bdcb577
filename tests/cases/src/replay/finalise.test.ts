import { finalise, type RecordDocument } from "@koonti/casework";
import type { ClientPlan } from "@koonti/client-plan";
import { documentIdSchema, localDate, userIdSchema } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER, loadCases } from "../case-file/load.ts";
import { patched } from "../case-file/patch.ts";
import type { CaseFile } from "../case-file/schema.ts";
import { convertCase } from "../convert/convert-case.ts";

const first = loadCases(DEFAULT_FOLDER)?.find(({ name }) => name.startsWith("case-01"));
const file: CaseFile | undefined = first?.ok ? first.file : undefined;
if (file === undefined) process.stdout.write(`No case 01 at ${DEFAULT_FOLDER}: its plan is not finished.\n`);

const MADE_ON = "2026-03-26";
const context = {
  today: localDate(MADE_ON),
  now: `${MADE_ON}T12:00:00.000Z`,
  author: { userId: userIdSchema.parse("00000000-0000-4000-8000-0000000000aa"), name: "Testi Työntekijä-01A" },
  newId: () => documentIdSchema.parse("00000000-0000-4000-8000-000000000999"),
};

/** The case on the day its plan was made, the plan still a draft. */
function draftPlanOf(from: CaseFile, changes: Partial<ClientPlan>) {
  const { record } = convertCase(from, MADE_ON);
  const documents = record.documents.map(
    (document): RecordDocument =>
      document.kind === "clientPlan" ? { ...document, status: "draft", content: { ...document.content, ...changes } } : document,
  );
  const plan = documents.find(({ kind }) => kind === "clientPlan");
  return { record: { ...record, documents }, plan };
}

const finish = (from: CaseFile, changes: Partial<ClientPlan> = {}) => {
  const { record, plan } = draftPlanOf(from, changes);
  if (!plan) throw new Error("The case has no plan");
  return finalise(record, plan, context);
};

const mended = (from: CaseFile): CaseFile =>
  patched(
    from,
    from.variants.filter(({ kind }) => kind === "corrected").flatMap(({ patch }) => patch),
  );

describe.runIf(file !== undefined)("the plan of case 01", () => {
  it("cannot be made final while another sector takes part without consent", () => {
    const refusal = file && finish(file);
    expect(refusal).toMatchObject({ ok: false, error: { reason: "lawBreached" } });
    const refs = refusal && !refusal.ok ? refusal.error.findings?.map(({ ref, severity }) => [ref, severity]) : [];
    expect(refs).toEqual([["SHL-39-d", "error"]]);
  });

  it("breaches nothing any more once its breaches are mended; what the case does not tell is still asked for", () => {
    const after = file && finish(mended(file));
    expect(after).toMatchObject({ ok: false, error: { reason: "requiredMissing", missing: [{ path: ["rightsExplained"] }] } });
  });

  it("becomes final when that has been filled in too", () => {
    const after = file && finish(mended(file), { rightsExplained: true });
    expect(after).toMatchObject({ ok: true, value: { status: "final", version: 2 } });
  });
});
