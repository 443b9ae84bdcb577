import { fieldsOf, LANGUAGES } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { observationForm } from "./form.ts";
import { observationSchema } from "./schema.ts";

const valid = {
  observedOn: "2026-10-07",
  theme: "Avaamaton posti",
  needs: ["3"],
  targetGroups: ["longTermUnemployed"],
  phenomenon: "Moni on lakannut avaamasta postiaan.",
  valence: "concern",
  frequency: "recurring",
  persons: "5-20",
  servicesRole: "overlap",
  recipients: [],
  shl7Part: "1",
  clientVoiceIncluded: true,
};

describe("the observation", () => {
  it("is accepted as its form asks for it", () => {
    expect(observationSchema.safeParse(valid).success).toBe(true);
  });

  it.each([
    ["clientId", { ...valid, clientId: "00000000-0000-4000-8000-000000000001" }],
    ["a municipality", { ...valid, municipality: "179" }],
    ["no phenomenon", { ...valid, phenomenon: " " }],
    ["no need", { ...valid, needs: [] }],
    ["no part of SHL 7 §", { ...valid, shl7Part: undefined }],
  ])("is refused with %s", (_, observation) => {
    expect(observationSchema.safeParse(observation).success).toBe(false);
  });

  it("has a form whose fields are those of the structure, each in three languages", () => {
    for (const { field, path } of fieldsOf(observationForm)) {
      expect(Object.keys(observationSchema.shape)).toContain(path[0]);
      for (const language of LANGUAGES) expect(field.label[language]).not.toBe("");
    }
  });

  it("has a form that asks for everything the structure requires", () => {
    const asked = [...fieldsOf(observationForm)].filter(({ field }) => field.required).map(({ field }) => field.name);
    const required = Object.keys(valid).filter((name) => name !== "recipients");
    expect(asked.sort()).toEqual(required.sort());
  });
});
