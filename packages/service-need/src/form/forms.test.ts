import { type FieldDefinition, type FormDefinition, fieldsOf, holds, LANGUAGES, missingFields } from "@koonti/core";
import { fieldsOfStructure, notificationOfNeed, workingAgeNeedAssessment } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emptyAssessment } from "../assessment/empty.ts";
import { serviceNeedAssessmentForm } from "../assessment/form.ts";
import { serviceNeedAssessmentSchema } from "../assessment/schema.ts";
import { contactForm } from "../contact/form.ts";
import { contactSchema } from "../contact/schema.ts";
import { assessmentDeclineForm } from "../decline/form.ts";
import { assessmentDeclineSchema } from "../decline/schema.ts";
import { initiationForm } from "../initiation/form.ts";
import { initiationSchema } from "../initiation/schema.ts";
import { networkMappingForm } from "../network-mapping/form.ts";
import { networkMappingSchema } from "../network-mapping/schema.ts";
import { emptySectorAssessment } from "../sector-assessment/empty.ts";
import { sectorAssessmentForm } from "../sector-assessment/form.ts";
import { sectorAssessmentSchema } from "../sector-assessment/schema.ts";
import { urgencyForm } from "../urgency/form.ts";
import { urgencyAssessmentSchema } from "../urgency/schema.ts";

type JsonSchema = {
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly type?: string;
};

const FORMS: readonly (readonly [string, FormDefinition, z.ZodType, readonly string[]])[] = [
  ["contact", contactForm, contactSchema, []],
  ["initiation", initiationForm, initiationSchema, ["contactId"]],
  ["urgency", urgencyForm, urgencyAssessmentSchema, []],
  ["decline", assessmentDeclineForm, assessmentDeclineSchema, ["contactId"]],
  ["network mapping", networkMappingForm, networkMappingSchema, []],
  ["sector assessment", sectorAssessmentForm, sectorAssessmentSchema, []],
  ["service-need assessment", serviceNeedAssessmentForm, serviceNeedAssessmentSchema, ["settlements", "droppedStatements"]],
];

const jsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { unrepresentable: "any", io: "input", metadata: z.registry() }) as JsonSchema;

const at = (schema: JsonSchema, path: readonly string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((node, key) => (node?.items ?? node)?.properties?.[key], schema);

const leaves = (schema: JsonSchema, path: readonly string[] = []): readonly string[] =>
  Object.entries((schema.items ?? schema).properties ?? {}).flatMap(([key, node]) => [
    [...path, key].join("."),
    ...leaves(node, [...path, key]),
  ]);

const fieldAt = (form: FormDefinition, path: string): FieldDefinition | undefined =>
  [...fieldsOf(form)].find((found) => found.path.join(".") === path)?.field;

describe.each(FORMS)("the form of %s", (_, form, schema, elsewhere) => {
  const structure = jsonSchema(schema);
  const fields = [...fieldsOf(form)];

  it("has only fields that the structure has", () => {
    expect(fields.filter(({ path }) => at(structure, path) === undefined).map(({ path }) => path.join("."))).toEqual([]);
  });

  it("has every field of the structure that is filled in by hand", () => {
    const shown = new Set(fields.map(({ path }) => path.join(".")));
    const missing = leaves(structure).filter((path) => !(shown.has(path) || elsewhere.some((name) => path.split(".")[0] === name)));
    expect(missing).toEqual([]);
  });

  it("offers exactly the codes the structure accepts", () => {
    for (const { field, path } of fields.filter(({ field }) => field.options !== undefined && field.widget !== "text")) {
      const node = at(structure, path);
      const codes = (node?.items ?? node)?.enum;
      expect(field.options?.map(({ value }) => value).toSorted(), path.join(".")).toEqual(codes?.toSorted());
    }
  });

  it("says everything in three languages, and no two options of a field alike", () => {
    for (const { field, section } of fields) {
      for (const language of LANGUAGES) {
        expect(field.label[language].trim()).not.toBe("");
        expect(section.title[language].trim()).not.toBe("");
        const names = (field.options ?? []).map(({ label }) => label[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it("has only conditions that look at fields it has", () => {
    const names = new Set(fields.map(({ path }) => path.join(".")));
    const text = JSON.stringify(form.sections.map(({ fields: own }) => own));
    const paths = [...text.matchAll(/"path":"(?!\.\/)([^"]+)"/g)].map(([, path]) => path);
    expect(paths.filter((path) => path !== undefined && !names.has(path))).toEqual([]);
  });
});

const rowsOf = (form: FormDefinition): readonly { readonly structure: string; readonly row: number; readonly label: string }[] =>
  [...fieldsOf(form)].flatMap(({ field }) => (field.national ? [{ ...field.national, label: field.label.fi }] : []));

describe("the rows of the national structures", () => {
  it.each([
    ["1012", serviceNeedAssessmentForm, workingAgeNeedAssessment],
    ["4006", contactForm, notificationOfNeed],
  ] as const)("are rows of %s", (number, form, structure) => {
    const rows = new Set([...fieldsOfStructure(structure)].map(({ field }) => field.row));
    expect(rowsOf(form).filter((row) => row.structure !== number || !rows.has(row.row))).toEqual([]);
  });
});

describe("an empty draft", () => {
  it("is valid structure", () => {
    expect(serviceNeedAssessmentSchema.safeParse(emptyAssessment("client")).success).toBe(true);
    expect(emptySectorAssessment({ sector: "health", organisation: "Testi-terveysasema", participation: "requested" }).needs).toEqual([]);
  });

  it("lacks what SHL 37 § and the mandatory rows of 1012 demand", () => {
    const missing = missingFields(serviceNeedAssessmentForm, emptyAssessment("client")).map(({ path }) => path.join("."));
    for (const path of [
      "initiatedOn",
      "startedOn",
      "completedOn",
      "assessor.name",
      "specialSupport.entitled",
      "hasNeed",
      "clientView",
      "summary",
      "conclusions",
      "ownWorkerNeed.client",
      "ownWorkerNeed.professional",
      "ownWorkerNeed.needed",
      "relationshipContinues",
    ])
      expect(missing).toContain(path);
    expect(missing).not.toContain("needNature");
    expect(missing).not.toContain("noPlanReason");
  });
});

describe("the conditions of structure 1012", () => {
  const shown = (path: string, content: object): boolean => {
    const condition = fieldAt(serviceNeedAssessmentForm, path)?.showWhen;
    return condition !== undefined && holds(condition, content);
  };

  it("ask of the search for housing only when housing is not permanent", () => {
    expect(shown("lifeSituation.housingSearchOngoing", { lifeSituation: { housingPermanent: false } })).toBe(true);
    expect(shown("lifeSituation.housingSearchOngoing", { lifeSituation: { housingPermanent: true } })).toBe(false);
    expect(shown("lifeSituation.housingSearchOngoing", { lifeSituation: {} })).toBe(false);
  });

  it("ask of a plan only when the relationship continues, and why not only when there will be none", () => {
    expect(shown("planWillBeMade", { relationshipContinues: true })).toBe(true);
    expect(shown("planWillBeMade", { relationshipContinues: false })).toBe(false);
    expect(shown("noPlanReason", { relationshipContinues: true, planWillBeMade: false })).toBe(true);
    expect(shown("noPlanReason", { relationshipContinues: true, planWillBeMade: true })).toBe(false);
    expect(shown("noPlanReason", { relationshipContinues: false, planWillBeMade: false })).toBe(false);
  });

  it("ask for the reasons of special support only when there is a right to it", () => {
    expect(shown("specialSupport.reasons", { subject: "client", specialSupport: { entitled: true } })).toBe(true);
    expect(shown("specialSupport.reasons", { subject: "client", specialSupport: { entitled: false } })).toBe(false);
    expect(shown("specialSupport.oldAgeRelated", { subject: "child", specialSupport: { entitled: true } })).toBe(false);
  });

  it("accept an obstacle in place of the client's view", () => {
    const missing = (content: object) => missingFields(serviceNeedAssessmentForm, content).map(({ path }) => path.join("."));
    expect(missing({ clientViewObstacle: "Ei tavoitettu" })).not.toContain("clientView");
    expect(missing({})).toContain("clientView");
  });
});

describe("the contact form", () => {
  const missing = (content: object) => missingFields(contactForm, content).map(({ path }) => path.join("."));

  it("asks for consent when the notifier is obliged to notify", () => {
    expect(missing({ dutyHolder: true, contactBy: "authority" })).toContain("consent");
    expect(missing({ dutyHolder: false, contactBy: "closePerson" })).not.toContain("consent");
  });

  it("asks for a notifier's name and phone once the notifier has been begun", () => {
    expect(missing({ contactBy: "closePerson" })).not.toContain("notifier.phone");
    expect(missing({ contactBy: "closePerson", notifier: { familyName: "Testi" } })).toEqual(
      expect.arrayContaining(["notifier.givenNames", "notifier.phone"]),
    );
  });
});
