import { type FormDefinition, fieldsOf } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { contact, decision, plan } from "../fixtures/documents.ts";
import { documentId, documentOf, recordOf } from "../fixtures/record.ts";
import { formForDocument, formForRecord } from "./form-for-record.ts";
import { formOfKind } from "./forms.ts";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "./kinds.ts";
import { completedFromRecord, knownFromRecord } from "./known-from-record.ts";

const optionsOf = (form: FormDefinition | undefined, path: string) =>
  form && [...fieldsOf(form)].find((found) => found.path.join(".") === path)?.field.options;
const namesIn = (form: FormDefinition | undefined, path: string, language: "fi" | "sv" | "en" = "fi") =>
  optionsOf(form, path)?.map(({ label }) => label[language]);

const pathsOf = (form: FormDefinition | undefined) => (form ? [...fieldsOf(form)].map(({ path }) => path.join(".")) : []);

const first = plan();
const second = plan(
  {
    madeOn: "2026-09-10",
    goals: [{ id: "g2", needs: ["3"], direction: "better", text: "Oma koti" }],
    services: [{ id: "ps2", name: "asumisneuvonta", category: "1", needs: ["3"], goalIds: ["g2"] }],
  },
  { id: 16, status: "draft" },
);

describe("the form of a new document", () => {
  it("offers other documents by title and day, newest first, drafts as drafts and void ones not at all", () => {
    const record = recordOf([first, decision({}, 60), decision({}, 61), second, { ...decision({}, 62), status: "invalidated" }]);
    expect(namesIn(formForRecord("goalEvaluation", record), "planId")).toEqual([
      "Asiakassuunnitelma 10.9.2026 (luonnos)",
      "Asiakassuunnitelma 26.3.2026",
    ]);
    const receipt = formForRecord("decisionReceipt", record);
    expect(namesIn(receipt, "decisionId", "sv")).toEqual(["Beslut 2.4.2026 (2)", "Beslut 2.4.2026"]);
    expect(optionsOf(receipt, "decisionId")?.map(({ value }) => value)).toEqual([documentId(61), documentId(60)]);
  });

  it("offers every valid document where any may be meant", () => {
    const record = recordOf([contact(), { ...first, status: "invalidated" }, decision()]);
    expect(namesIn(formForRecord("dataDisclosure", record), "documentId", "en")).toEqual(["Decision 2.4.2026", "Contact 9.2.2026"]);
  });

  it("offers the goals and services of the newest plan", () => {
    const record = recordOf([first, second]);
    expect(namesIn(formForRecord("goalEvaluation", record), "evaluation.goals.goalId")).toEqual(["Oma koti"]);
    expect(namesIn(formForRecord("decision", record), "grantedServices")).toEqual(["asumisneuvonta"]);
  });

  it("leaves out what there is nothing to choose from for, unless it is required: then it says so", () => {
    expect(pathsOf(formForRecord("serviceStart", recordOf([])))).not.toContain("plannedServiceId");
    const receipt = formForRecord("decisionReceipt", recordOf([]));
    const field = receipt && [...fieldsOf(receipt)].find(({ path }) => path[0] === "decisionId")?.field;
    expect([field?.options, field?.help?.en]).toEqual([[], "The client has no document yet that this could be about. Record it first."]);
  });

  it("is that of the kind where nothing points elsewhere, and none where the kind has none", () => {
    expect(formForRecord("closing", recordOf([]))).toEqual(formOfKind("closing"));
    expect(formForRecord("receivedDocument", recordOf([]))).toBeUndefined();
  });

  it.each(DOCUMENT_KIND_NAMES)("of %s asks nobody to write an identifier of the record", (kind) => {
    const form = formForRecord(kind, recordOf([first, decision()]));
    const pointers = form
      ? [...fieldsOf(form)].filter(({ field }) => /^(?:plan|decision|application|request|document)Id$/.test(field.name))
      : [];
    for (const { field } of pointers) expect([field.widget, field.options !== undefined]).toEqual(["choice", true]);
  });
});

describe("the form of a document that is read", () => {
  it("names the services and goals of the plan it is about", () => {
    const record = recordOf([first, decision(), second]);
    expect(namesIn(formForDocument(decision(), record), "grantedServices")).toEqual(["sosiaaliohjaus"]);
    expect(namesIn(formForDocument(decision({ planId: undefined }), record), "grantedServices")).toEqual(["asumisneuvonta"]);
  });

  it("names the plan's own goals in a plan", () => {
    expect(namesIn(formForDocument(first, recordOf([first, second])), "services.goalIds")).toEqual(["Laskut ajan tasalla"]);
  });
});

describe("what is known of a new document", () => {
  const request = documentOf("talkRequest", { requestedOn: "2026-05-05" }, { id: 71 });
  const record = recordOf([contact(), first, decision(), second, request]);

  it.each([
    ["serviceStart", { planId: second.id, decisionId: documentId(60) }],
    ["decisionReceipt", { decisionId: documentId(60) }],
    ["talk", { requestId: request.id }],
    ["assessmentDecline", { contactId: contact().id }],
    ["closing", {}],
  ] as const satisfies readonly (readonly [DocumentKind, object])[])("of %s is what it is about", (kind, known) => {
    expect(knownFromRecord(kind, record)).toEqual(known);
    expect(knownFromRecord(kind, recordOf([]))).toEqual({});
  });

  it("is the name of a planned service, from the plan it is of", () => {
    const started = { startedOn: "2026-04-13", planId: first.id, plannedServiceId: "ps1" };
    expect(completedFromRecord("serviceStart", started, record)).toEqual({ ...started, name: "sosiaaliohjaus" });
    expect(completedFromRecord("serviceStart", { plannedServiceId: "ps1" }, record)).toMatchObject({ name: "sosiaaliohjaus" });
    expect(completedFromRecord("serviceStart", { name: "Muu" }, record)).toEqual({ name: "Muu" });
    expect(completedFromRecord("closing", started, record)).toBe(started);
  });

  it("is of the plan chosen where two plans have a service of the same id", () => {
    const renamed = plan({ madeOn: "2026-09-10", services: [{ ...first.content.services[0], name: "uusi nimi" }] }, { id: 17 });
    const both = recordOf([first, renamed]);
    expect(completedFromRecord("serviceStart", { planId: first.id, plannedServiceId: "ps1" }, both)).toMatchObject({
      name: "sosiaaliohjaus",
    });
    expect(completedFromRecord("serviceStart", { plannedServiceId: "ps1" }, both)).toMatchObject({ name: "uusi nimi" });
  });
});
