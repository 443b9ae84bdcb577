import { fieldsOf, LANGUAGES, missingFields } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { assignmentForm } from "./form.ts";
import { assignmentSchema } from "./schema.ts";

const missing = (content: object): readonly string[] => missingFields(assignmentForm, content).map(({ path }) => path.join("."));

describe("the form of naming an own worker", () => {
  it("has every field of the structure but the user, whom the system knows", () => {
    const { properties } = z.toJSONSchema(assignmentSchema, { unrepresentable: "any", metadata: z.registry() });
    const names = new Set([...fieldsOf(assignmentForm)].map(({ path }) => path[0]));
    expect(Object.keys(properties ?? {}).filter((name) => !names.has(name))).toEqual([]);
  });

  it("says everything in three languages", () => {
    for (const { field } of fieldsOf(assignmentForm)) {
      for (const language of LANGUAGES) {
        expect(field.label[language].trim()).not.toBe("");
        for (const { label } of field.options ?? []) expect(label[language].trim()).not.toBe("");
      }
    }
  });

  it("asks for the reason when nobody is named, and for nothing of a pair worker who is not begun", () => {
    expect(missing({})).toEqual(["namedOn", "specialSupport", "noOwnWorkerReason"]);
    expect(missing(assigned({ ownWorker: WORKERS.counsellor }))).toEqual([]);
  });

  it("asks for the rest of a worker who has been begun", () => {
    expect(missing({ ...assigned({ ownWorker: WORKERS.counsellor }), pairWorker: { name: "Testi Työntekijä-10B" } })).toEqual([
      "pairWorker.profession",
      "pairWorker.employment",
    ]);
  });

  it("asks why the own worker is a health professional", () => {
    expect(missing(assigned({ ownWorker: WORKERS.nurse }))).toEqual(["justification"]);
    expect(missing(assigned({ ownWorker: WORKERS.nurse, justification: "Päihdehoito" }))).toEqual([]);
  });
});
