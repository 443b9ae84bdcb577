import { type FieldDefinition, fieldsOf, LANGUAGES, missingFields } from "@koonti/core";
import { lawRefOf } from "@koonti/legislation";
import { fieldsOfStructure, workingAgeClientPlan } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emptyPlan } from "../../draft/empty-plan.ts";
import { jointPlan } from "../../fixtures/joint-plan.ts";
import { PLAN_ITEM_NUMBERS } from "../codes.ts";
import { clientPlanSchema } from "../schema.ts";
import { clientPlanForm, clientPlanFormFor } from "./client-plan-form.ts";

type JsonSchema = { readonly properties?: Record<string, JsonSchema>; readonly items?: JsonSchema; readonly enum?: readonly unknown[] };

const structure = z.toJSONSchema(clientPlanSchema, { unrepresentable: "any", io: "input", metadata: z.registry() }) as JsonSchema;
const fields = [...fieldsOf(clientPlanForm)];

const at = (path: readonly string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((node, key) => (node?.items ?? node)?.properties?.[key], structure);

const leaves = (schema: JsonSchema, path: readonly string[] = []): readonly string[] =>
  Object.entries((schema.items ?? schema).properties ?? {}).flatMap(([key, node]) => [
    [...path, key].join("."),
    ...leaves(node, [...path, key]),
  ]);

// Identifiers are given by the program, and a factor's national code by a county that has list 1290.
const NOT_BY_HAND = ["goals.id", "services.id", "actions.id", "parties.id", "evaluation.goals.goalId", "evaluation.goals.factors.code"];

describe("the form of a plan", () => {
  it("has exactly the fields of the structure that are filled in by hand", () => {
    expect(fields.map(({ path }) => path.join(".")).filter((path) => at(path.split(".")) === undefined)).toEqual([]);
    const shown = new Set(fields.map(({ path }) => path.join(".")));
    expect(leaves(structure).filter((path) => !(shown.has(path) || NOT_BY_HAND.includes(path)))).toEqual([]);
  });

  it("offers exactly the codes the structure accepts", () => {
    for (const { field, path } of fields.filter(({ field: one }) => one.options !== undefined)) {
      const node = at(path);
      const codes = ((node?.items ?? node)?.enum ?? []).map(String).toSorted();
      expect(field.options?.map(({ value }) => value).toSorted(), path.join(".")).toEqual(codes);
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

  it("refers to duties the register knows and to rows structure 15020 has", () => {
    const rows = new Set([...fieldsOfStructure(workingAgeClientPlan)].map(({ field }) => field.row));
    expect(fields.filter(({ field }) => field.ref !== undefined && lawRefOf(field.ref) === undefined)).toEqual([]);
    expect(fields.filter(({ field: { national } }) => national && !(national.structure === "15020" && rows.has(national.row)))).toEqual([]);
  });

  it("puts the client's own words before the professional's", () => {
    for (const item of ["needs", "services", "strengths"]) {
      const own = fields.find(({ path }) => path.join(".") === `items.${item}`)?.field.fields ?? [];
      expect(own.map(({ voice }) => voice)).toEqual(["client", "professional", undefined]);
    }
  });

  it("has a group for each text item of SHL 39 §, by its number", () => {
    for (const [item, number] of Object.entries(PLAN_ITEM_NUMBERS)) {
      expect(fields.find(({ path }) => path.join(".") === `items.${item}`)?.field.ref).toBe(`SHL-39-b.${number}`);
    }
  });
});

describe("what is missing", () => {
  const missing = (content: object) => missingFields(clientPlanForm, content).map(({ path }) => path.join("."));

  it("is every item of an empty plan, in both voices where the law wants two", () => {
    expect(missing(emptyPlan("single"))).toEqual(
      expect.arrayContaining([
        "madeOn",
        "madeWithClient",
        "clientParticipation",
        "items.needs.client",
        "items.strengths.professional",
        "items.meetings.text",
      ]),
    );
  });

  it("is nothing of an item that is not needed for a reason", () => {
    const items = { ...emptyPlan("single").items, needs: { notNeeded: "Ei muuttunut" } };
    expect(missing({ ...emptyPlan("single"), items }).filter((path) => path.startsWith("items.needs"))).toEqual([]);
  });

  it("is nothing of a whole plan but what it leaves open", () => expect(missing(jointPlan)).toEqual([]));

  it("is the day of a consent, and the name of a provision", () => {
    const parties = [
      { id: "p1", kind: "authority", name: "Kela", responsibilities: ["x"], basis: { kind: "consent" } },
      { id: "p2", kind: "authority", name: "Testi", responsibilities: ["x"], basis: { kind: "provision" } },
    ];
    expect(missing({ ...jointPlan, parties })).toEqual(["parties.0.basis.givenOn", "parties.1.basis.provision"]);
  });
});

describe("the form of one plan", () => {
  const optionsAt = (path: string) =>
    [...fieldsOf(clientPlanFormFor(jointPlan))].find((found) => found.path.join(".") === path)?.field.options;
  const values = (options: FieldDefinition["options"]) => options?.map(({ value, label }) => [value, label.fi]);

  it("offers its own goals and parties where an action or a dissent points at one", () => {
    expect(values(optionsAt("actions.goalId"))).toEqual([
      ["g1", "Koti pysyy."],
      ["g2", "En maksa enää toisten velkoja."],
    ]);
    expect(optionsAt("actions.partyId")?.map(({ value }) => value)).toEqual(["p1", "p2", "p3", "p4"]);
    expect(optionsAt("dissents.partyId")).toEqual(optionsAt("actions.partyId"));
    expect(optionsAt("services.goalIds")).toEqual(optionsAt("actions.goalId"));
  });
});
