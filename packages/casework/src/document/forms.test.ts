import { emptyContent, type FieldDefinition, type FormDefinition, fieldsOf, LANGUAGES } from "@koonti/core";
import { lawRefOf } from "@koonti/legislation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anyFullContent, requiredOf } from "../../test-support/any-filling.ts";
import { assessment, contact, decision, plan } from "../fixtures/documents.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { formForDocument, formForRecord } from "./form-for-record.ts";
import { formOfKind, KINDS_WITHOUT_FORM } from "./forms.ts";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "./kinds.ts";
import { completedFromRecord, knownFromRecord } from "./known-from-record.ts";

const KINDS = DOCUMENT_KIND_NAMES.filter((kind) => !(kind in KINDS_WITHOUT_FORM));

/** Members that no form asks for, and why. */
const NOT_ASKED: Readonly<Partial<Record<DocumentKind, Readonly<Record<string, string>>>>> = {
  initiation: { contactId: "the contact it came from is tied to it" },
  assessmentDecline: { contactId: "the contact it is about is tied to it" },
  serviceNeedAssessment: { settlements: "made in the collation", droppedStatements: "made in the collation" },
  planAnswer: { planId: "given where the plan is answered to", planVersion: "given where the plan is answered to" },
  goalEvaluation: { "evaluation.goals.factors.code": "of a list that is not public" },
  clientPlan: {
    "evaluation.goals.factors.code": "of a list that is not public",
    "evaluation.goals.goalId": "comes with the plan that the new one follows",
  },
  assignment: { "ownWorker.userId": "comes with the user chosen", "pairWorker.userId": "comes with the user chosen" },
};

type JsonSchema = { readonly properties?: Record<string, JsonSchema>; readonly items?: JsonSchema; readonly enum?: readonly string[] };

const jsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { unrepresentable: "any", io: "input", metadata: z.registry() }) as JsonSchema;

const membersOf = (schema: JsonSchema, path: readonly string[] = []): readonly string[] =>
  Object.entries((schema.items ?? schema).properties ?? {}).flatMap(([key, node]) => [
    [...path, key].join("."),
    ...membersOf(node, [...path, key]),
  ]);

const memberAt = (schema: JsonSchema, path: readonly string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((node, key) => (node?.items ?? node)?.properties?.[key], schema);

const formOf = (kind: DocumentKind): FormDefinition => formOfKind(kind) as FormDefinition;
const fieldsIn = (kind: DocumentKind) => [...fieldsOf(formOf(kind))].map(({ field, path }) => ({ field, path: path.join(".") }));

/** Whether a member is filled in without being asked: the id of an item, or one listed above with what is inside it. */
const isNotAsked = (kind: DocumentKind, path: string): boolean =>
  path.endsWith(".id") || Object.keys(NOT_ASKED[kind] ?? {}).some((name) => path === name || path.startsWith(`${name}.`));

describe("the forms of the kinds", () => {
  it("are there for all but the kinds listed with the reason", () => {
    expect(DOCUMENT_KIND_NAMES.filter((kind) => formOfKind(kind) === undefined)).toEqual(Object.keys(KINDS_WITHOUT_FORM));
    for (const reason of Object.values(KINDS_WITHOUT_FORM)) expect(reason).not.toBe("");
  });

  it("have names of their own", () => {
    expect(new Set(KINDS.map((kind) => formOf(kind).id)).size).toBe(KINDS.length);
  });
});

describe.each(KINDS)("the form of %s", (kind) => {
  const structure = jsonSchema(DOCUMENT_KINDS[kind].schema);

  it("asks for every member of its structure that is not filled in otherwise", () => {
    const asked = new Set(fieldsIn(kind).map(({ path }) => path));
    expect(membersOf(structure).filter((path) => !(asked.has(path) || isNotAsked(kind, path)))).toEqual([]);
  });

  it("asks for nothing else, and for nothing twice", () => {
    const paths = fieldsIn(kind).map(({ path }) => path);
    expect(paths.filter((path) => memberAt(structure, path.split(".")) === undefined)).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("offers exactly the codes its structure takes", () => {
    const isChoice = ({ widget, options }: FieldDefinition) => options !== undefined && widget !== "text" && widget !== "number";
    for (const { field, path } of fieldsIn(kind).filter((one) => isChoice(one.field))) {
      const node = memberAt(structure, path.split("."));
      const codes = (node?.items ?? node)?.enum;
      if (codes) expect(field.options?.map(({ value }) => value).toSorted(), path).toEqual(codes.toSorted());
    }
  });

  it("says everything in three languages, and rests on provisions that there are", () => {
    for (const { field, path } of fieldsIn(kind)) {
      const texts = [field.label, ...(field.help ? [field.help] : []), ...(field.options ?? []).map(({ label }) => label)];
      for (const language of LANGUAGES)
        expect(
          texts.map((text) => text[language].trim()),
          path,
        ).not.toContain("");
      if (field.ref !== undefined) expect(lawRefOf(field.ref), field.ref).toBeDefined();
    }
  });
});

const record = recordOf([
  contact(),
  assessment(),
  plan(),
  decision(),
  documentOf("assistanceApplication", { receivedAt: "2026-05-04T08:20", kind: "preventive", urgent: false, complete: true }, { id: 70 }),
  documentOf("talkRequest", { requestedOn: "2026-05-05" }, { id: 71 }),
]);

/** What the application fills in where a person does not: ids of items, and what the list of members not asked for tells of. */
const TIED: Readonly<Partial<Record<DocumentKind, object>>> = {
  planAnswer: { planId: plan().id, planVersion: 1 },
  serviceNeedAssessment: { settlements: [], droppedStatements: [] },
};

const withIds = (content: Record<string, unknown>, members: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const isNamed = Array.isArray(value) && members.includes(`${name}.id`);
      return [name, isNamed ? value.map((item, index) => ({ id: `${name}-${index}`, ...item })) : value];
    }),
  );

const problemsOf = (kind: DocumentKind, content: Record<string, unknown>): readonly string[] => {
  const whole = completedFromRecord(kind, { ...knownFromRecord(kind, record), ...TIED[kind], ...content }, record);
  const { schema } = DOCUMENT_KINDS[kind];
  const { error } = schema.safeParse(withIds(whole, membersOf(jsonSchema(schema))));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe.each(KINDS)("what is filled in by the form of %s", (kind) => {
  const form = (kind === "clientPlan" ? formForDocument(plan(), record) : formForRecord(kind, record)) as FormDefinition;

  it("is as the structure says with what is required alone", () => {
    fc.assert(
      fc.property(anyFullContent(form), (full) => {
        expect(problemsOf(kind, requiredOf(form, emptyContent(form), full))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("is as the structure says with every field filled in", () => {
    fc.assert(
      fc.property(anyFullContent(form), (full) => {
        expect(problemsOf(kind, full)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
