import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { lawDateOf } from "../command/law-date.ts";
import { assessment, plan } from "../fixtures/documents.ts";
import { documentHeadSchema } from "./document.ts";
import { formOfKind } from "./forms.ts";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "./kinds.ts";
import { NATIONAL_CONTENTS } from "./national-contents.ts";

describe("the kinds of documents", () => {
  it.each(DOCUMENT_KIND_NAMES)("%s has a name in every language, and no two the same", (kind) => {
    const { title } = DOCUMENT_KINDS[kind];
    expect(title.fi && title.sv && title.en).toBeTruthy();
    expect(DOCUMENT_KIND_NAMES.filter((other) => DOCUMENT_KINDS[other].title.fi === title.fi)).toEqual([kind]);
  });

  it.each(DOCUMENT_KIND_NAMES)("%s refuses members it does not know", (kind) => {
    const { error } = DOCUMENT_KINDS[kind].schema.safeParse({ surprise: 1 });
    expect(error?.issues.some(({ code }) => code === "unrecognized_keys")).toBe(true);
  });

  it.each(DOCUMENT_KIND_NAMES.filter((kind) => DOCUMENT_KINDS[kind].mode === "drafted"))("%s is drafted and has a form", (kind) => {
    const form = formOfKind(kind);
    expect(form?.sections.flatMap(({ fields }) => fields).length).toBeGreaterThan(3);
  });

  it.each(DOCUMENT_KIND_NAMES)("the form of %s asks for nothing its structure does not have", (kind) => {
    const form = formOfKind(kind);
    const content = Object.fromEntries((form?.sections ?? []).flatMap(({ fields }) => fields.map(({ name }) => [name, Symbol("odd")])));
    const unknown = DOCUMENT_KINDS[kind].schema.safeParse(content).error?.issues.filter(({ code }) => code === "unrecognized_keys");
    expect(unknown ?? []).toEqual([]);
  });
});

describe("lawDateOf", () => {
  const today = localDate("2026-05-01");

  it("is the day of the event", () => {
    expect(lawDateOf("serviceNeedAssessment", assessment().content, today)).toBe("2026-03-16");
    expect(lawDateOf("serviceNeedAssessment", assessment({ completedOn: undefined }).content, today)).toBe("2026-02-20");
  });

  it("is today while the event has no day", () => {
    expect(lawDateOf("clientPlan", plan({ madeOn: undefined }).content, today)).toBe(today);
  });
});

describe("documentHeadSchema", () => {
  const { content: _, ...head } = assessment();

  it("reads the head of a document and refuses a time that is no instant", () => {
    expect(documentHeadSchema.parse(head)).toEqual(head);
    expect(documentHeadSchema.safeParse({ ...head, savedAt: "2026-02-01T09:00" }).success).toBe(false);
    expect(documentHeadSchema.safeParse({ ...head, kind: "letter" }).success).toBe(false);
  });
});

describe("the kinds that follow a national structure", () => {
  const following = Object.entries(NATIONAL_CONTENTS).map(([kind, content]) => [kind as DocumentKind, content] as const);

  it.each(following)("%s asks for each of its members once, by the national label and row", (kind, { form, schema }) => {
    const fields = form.sections.flatMap((section) => section.fields);
    expect(fields.map(({ name }) => name).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
    expect(fields.filter(({ label, national }) => !(label.fi && label.sv && label.en && national))).toEqual([]);
    expect(formOfKind(kind)).toBe(form);
  });

  it.each(following)("%s takes no empty text for what must be there", (_, { form, schema }) => {
    const empty = Object.fromEntries(form.sections.flatMap(({ fields }) => fields).map(({ name }) => [name, ""]));
    const needed = Object.entries(schema.shape).filter(([, member]) => !(member as z.ZodType).safeParse(undefined).success);
    const issues = (schema as z.ZodType).safeParse(empty).error?.issues.map(({ path }) => path[0]) ?? [];
    expect(needed.map(([name]) => name).filter((name) => !issues.includes(name))).toEqual([]);
  });
});
