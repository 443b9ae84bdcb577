import { type FormDefinition, fieldsOf, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { askedAssessment } from "./new-assessment.ts";
import { sectorAnswerFormFor, sectorAssessmentFormFor } from "./party-form.ts";

const pathsOf = (form: FormDefinition): readonly string[] => [...fieldsOf(form)].map(({ path }) => path.join("."));

describe("the form of an assessment", () => {
  it("asks another party everything", () => {
    expect(pathsOf(sectorAssessmentFormFor("health"))).toEqual(
      expect.arrayContaining(["sector", "organisation", "source.purpose", "needs.statement"]),
    );
  });

  it("asks the client neither who they are nor where the information came from", () => {
    const paths = pathsOf(sectorAssessmentFormFor("client"));
    expect(paths).not.toEqual(expect.arrayContaining(["sector"]));
    expect(paths.some((path) => path.startsWith("source"))).toBe(false);
    expect(paths).toContain("assessedOn");
  });

  it("takes what the client says as the client's voice", () => {
    const spoken = [...fieldsOf(sectorAssessmentFormFor("client"))]
      .filter(({ field }) => field.voice === "client")
      .map(({ path }) => path.join("."));
    expect(spoken).toEqual(["needs.statement", "views.text"]);
    expect([...fieldsOf(sectorAssessmentFormFor("health"))].some(({ field }) => field.voice === "client")).toBe(false);
  });

  it("has no section without fields", () => {
    for (const sector of ["client", "social", "health"] as const)
      expect(sectorAssessmentFormFor(sector).sections.every(({ fields }) => fields.length > 0)).toBe(true);
  });
});

describe("the form of a partner who answers", () => {
  const writing = { user: { name: "Testi Työntekijä-10B" }, today: localDate("2026-02-17") };
  const party = { sector: "health", organisation: "Testi-terveyskeskus" } as const;

  it("asks of the source only what the one who asked has left open", () => {
    const request = askedAssessment(party, { what: "Arvio", purpose: "Arviointi", basis: "" }, writing);
    const source = pathsOf(sectorAnswerFormFor(request)).filter((path) => path.startsWith("source."));
    expect(source).toEqual(["source.receivedOn", "source.provisionOrConsent"]);
  });

  it("shows what an answer holds although the request is still one", () => {
    const form = sectorAnswerFormFor(askedAssessment(party, { what: "a", purpose: "b", basis: "c" }, writing));
    expect(form.sections.flatMap(({ fields }) => fields).every(({ showWhen }) => showWhen === undefined)).toBe(true);
  });

  it("does not ask who they are, and asks what they think", () => {
    const paths = pathsOf(sectorAnswerFormFor(askedAssessment(party, { what: "a", purpose: "b", basis: "c" }, writing)));
    expect(paths).not.toContain("participation");
    expect(paths).toEqual(expect.arrayContaining(["assessedOn", "needs.code", "views.value", "proposals"]));
  });
});
