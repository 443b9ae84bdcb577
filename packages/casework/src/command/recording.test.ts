import { emptyContent, type FieldDefinition, type FormDefinition, holds, LANGUAGES } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFullContent, requiredOf } from "../../test-support/any-filling.ts";
import { formForRecord } from "../document/form-for-record.ts";
import { formOfKind } from "../document/forms.ts";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "../document/kinds.ts";
import { contact, decision, initiation, plan } from "../fixtures/documents.ts";
import { commandsOn, documentOf, recordOf } from "../fixtures/record.ts";
import { missingToRecord } from "./missing-to-record.ts";
import { openDocument } from "./open-document.ts";

type Content = Record<string, unknown>;
type Path = readonly (string | number)[];

const context = commandsOn("2026-05-04");
const record = recordOf([
  contact(),
  plan(),
  decision(),
  documentOf("assistanceApplication", { receivedAt: "2026-05-04T08:20", kind: "preventive", urgent: false, complete: true }, { id: 70 }),
  documentOf("talkRequest", { requestedOn: "2026-05-05" }, { id: 71 }),
]);

const KINDS = DOCUMENT_KIND_NAMES.filter((kind) => DOCUMENT_KINDS[kind].mode === "recorded" && formOfKind(kind) !== undefined);
const formOf = (kind: DocumentKind): FormDefinition => formForRecord(kind, record) as FormDefinition;

const POINTED: Content = { planId: plan().id, planVersion: 1 };

/** What the command says of content: that it is recorded, or which fields are missing. */
const said = (kind: DocumentKind, content: Content): readonly string[] | "recorded" => {
  const whole = kind === "planAnswer" ? { ...content, ...POINTED } : content;
  const opened = openDocument(record, { kind, content: whole as never }, context);
  if (opened.ok) return "recorded";
  expect(opened.error.reason).toBe("requiredMissing");
  return (opened.error.missing ?? []).map(({ path }) => path.join("."));
};

const membersOf = (value: unknown, path: Path): readonly (readonly [unknown, Path])[] =>
  Array.isArray(value) ? value.map((item, index) => [item, [...path, index]]) : [[value, path]];

/** Where content has a value that is required as things stand: looked for by what is there, not by what is missing. */
const requiredPlaces = (fields: readonly FieldDefinition[], around: unknown, at: Path, whole: Content): readonly Path[] =>
  fields.flatMap((field) => {
    const value = (around as Content | undefined)?.[field.name];
    if (value === undefined || (field.showWhen && !holds(field.showWhen, whole, at))) return [];
    const path = [...at, field.name];
    const isRequired = field.required === true || (field.requiredWhen !== undefined && holds(field.requiredWhen, whole, at));
    const inside = membersOf(value, path).flatMap(([member, place]) => requiredPlaces(field.fields ?? [], member, place, whole));
    return isRequired && field.widget !== "group" ? [path, ...inside] : inside;
  });

const without = (content: unknown, [part, ...rest]: Path): unknown => {
  if (Array.isArray(content)) return content.map((item, index) => (index === part ? without(item, rest) : item));
  const { [part as string]: value, ...others } = content as Content;
  return rest.length === 0 ? others : { ...others, [part as string]: without(value, rest) };
};

const emptied = (content: Content, path: Path): Content => without(content, path) as Content;

const eachHoleIn = (kind: DocumentKind, content: Content): void => {
  const places = requiredPlaces(
    formOf(kind).sections.flatMap(({ fields }) => fields),
    content,
    [],
    content,
  );
  for (const path of places) expect(said(kind, emptied(content, path)), path.join(".")).toContain(path.join("."));
};

describe.each(KINDS)("recording %s", (kind) => {
  it("takes all that the form asks, and refuses it when any one required value is taken away, naming the field", () => {
    fc.assert(
      fc.property(anyFullContent(formOf(kind)), (full) => {
        expect(said(kind, full)).toBe("recorded");
        eachHoleIn(kind, full);
      }),
      { numRuns: 15 },
    );
  });

  it("takes what is required alone, and refuses it when any of that is taken away", () => {
    fc.assert(
      fc.property(anyFullContent(formOf(kind)), (full) => {
        const required = requiredOf(formOf(kind), emptyContent(formOf(kind)), full);
        expect(said(kind, required)).toBe("recorded");
        eachHoleIn(kind, required);
      }),
      { numRuns: 15 },
    );
  });

  it("refuses what has nothing of it, with each field in every language", () => {
    const missing = missingToRecord(kind, {}, record);
    expect(said(kind, {})).toEqual(missing.length === 0 ? "recorded" : missing.map(({ path }) => path.join(".")));
    for (const { label } of missing) for (const language of LANGUAGES) expect(label[language]).not.toBe("");
  });
});

describe("what the form requires of an event", () => {
  it.each([
    ["closing", { closedOn: "2026-05-04", relationshipEndsOn: "2026-05-04", ground: "other" }, ["groundText"]],
    ["closing", { closedOn: "2026-05-04", relationshipEndsOn: "2026-05-04", ground: "noGround" }, ["conclusion"]],
    ["guidanceNote", { contactModes: [], socialServices: [] }, ["enteredOn", "description"]],
    ["serviceStart", { startedOn: "2026-05-04" }, ["name"]],
    ["serviceStart", { startedOn: "2026-05-04", plannedServiceId: "ps1", name: "sosiaaliohjaus" }, "recorded"],
    ["clientMeeting", { metOn: "2026-05-04", participants: [] }, ["inPerson"]],
    ["clientMeeting", { metOn: "2026-05-04", inPerson: false, participants: [] }, "recorded"],
    ["planAnswer", { answer: "disagrees", answeredOn: "2026-05-04", reason: "  " }, ["reason"]],
    [
      "consultation",
      { heldOn: "2026-05-04", invited: [{ sector: "kela" }, { attended: true }] },
      ["invited.0.attended", "invited.1.sector"],
    ],
  ] as const satisfies readonly (readonly [DocumentKind, Content, unknown])[])("of %s %j: %j", (kind, content, expected) => {
    expect(said(kind, { ...content })).toEqual(expected);
  });

  it("is not a code that may be left out, but the code once its text has been written", () => {
    const { content } = decision();
    expect(said("decision", { ...content })).toBe("recorded");
    expect(said("decision", { ...content, resolution: { text: "Myönteinen" } })).toEqual(["resolution.code"]);
    expect(said("decision", { ...content, resolution: { code: "1", text: "Myönteinen" } })).toBe("recorded");
  });

  it("is a code where the structure cannot be without it", () => {
    expect(missingToRecord("matterDocument", {}, record).map(({ path }) => path.join("."))).toContain("state.code");
  });

  it("is told with its label, and nothing else is told", () => {
    const { needs: _, ...rest } = initiation().content;
    const opened = openDocument(record, { kind: "initiation", content: { ...rest, mode: undefined } as never }, context);
    expect(opened).toEqual({
      ok: false,
      error: {
        kind: "refused",
        reason: "requiredMissing",
        missing: [{ path: ["mode"], label: expect.objectContaining({ fi: expect.any(String) }) }],
      },
    });
  });

  it("is not asked of a draft, which is held to its form when it is finished", () => {
    const content = { ...plan().content, madeOn: undefined, rightsExplained: undefined } as never;
    expect(openDocument(record, { kind: "clientPlan", content }, context)).toMatchObject({ ok: true, value: { status: "draft" } });
  });

  it("is not asked of a document kept to the letter, which has no form", () => {
    expect(missingToRecord("receivedDocument", {}, record)).toEqual([]);
  });
});
