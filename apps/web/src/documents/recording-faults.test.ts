import type { ClientRecord, CommandContext, DocumentKind } from "@koonti/casework";
import { DOCUMENT_KINDS, formForRecord, openDocument } from "@koonti/casework";
import { documentIdSchema, emptyContent, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Content } from "../components/form/content-path.ts";
import { pathKey } from "../components/form/content-path.ts";
import { completed } from "../drafts/savable.ts";
import { CLIENT_ID, workerSession } from "../testing/render-in-app.tsx";
import { RECORDED_KINDS } from "./recorded-kinds.ts";
import { recordingFaults } from "./recording-faults.ts";

const today = localDate("2026-05-18");
const { id: userId, name } = workerSession.user;
const context: CommandContext = {
  today,
  now: "2026-05-18T09:00:00Z",
  author: { userId, name },
  newId: () => documentIdSchema.parse("00000000-0000-4000-8000-000000000001"),
};
const record: ClientRecord = {
  client: {
    id: CLIENT_ID,
    version: 1,
    basics: { familyName: "Asiakas-10", givenNames: "Testi", birthDate: localDate("1980-04-11"), protectedIdentity: false },
  },
  documents: [],
};

const faulty = (kind: DocumentKind, content: Content): readonly string[] =>
  recordingFaults(kind, content, "fi", record).map(({ path }) => pathKey(path));

/** What the server would say of content that has the structure of its kind. */
const refused = (kind: DocumentKind, content: Content): readonly string[] => {
  const opened = openDocument(record, { kind, content: content as never }, context);
  return opened.ok ? [] : (opened.error.missing ?? []).map(({ path }) => pathKey(path));
};

describe("what keeps an event from being recorded", () => {
  it("is what the structure refuses and what the form requires, each told once", () => {
    expect(faulty("closing", {})).toEqual(["closedOn", "relationshipEndsOn", "ground"]);
  });

  it("is what is required by what else has been written", () => {
    const days = { closedOn: "2026-05-18", relationshipEndsOn: "2026-05-18" };
    expect(faulty("closing", { ...days, ground: "other" })).toEqual(["groundText"]);
    expect(faulty("closing", { ...days, ground: "noGround" })).toEqual(["conclusion"]);
    expect(faulty("closing", { ...days, ground: "noGround", conclusion: "Testi: tuen tarvetta ei enää ole." })).toEqual([]);
  });

  it("is no code that may be left out", () => {
    const content = { kind: "socialService", decidedOn: "2026-05-18", grantedServices: [] };
    expect(faulty("decision", content)).toEqual([]);
    expect(faulty("decision", { ...content, resolution: { code: "", text: "Myönteinen" } })).toEqual(["resolution.code"]);
  });

  it.each(RECORDED_KINDS)("of %s holds all that the server would refuse it for", (kind) => {
    const form = formForRecord(kind, record);
    const { schema } = DOCUMENT_KINDS[kind];
    const content = completed(schema, form === undefined ? {} : emptyContent(form));
    const told = faulty(kind, content);
    expect(refused(kind, content).filter((path) => !told.includes(path))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });
});
