import { type ClientRecord, fromNational, importNational, nationalOf, STRUCTURE_VIEWS, type StructureName } from "@koonti/casework";
import { clientIdSchema, documentIdSchema, localDate, userIdSchema } from "@koonti/core";
import { parse, STRUCTURES } from "@koonti/national";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { documentsOfKind } from "./our-documents.ts";
import { documentsOf } from "./own-wording.ts";

// Dozens of random documents each: a busy machine is given its time.
vi.setConfig({ testTimeout: 60_000 });

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;

const NAMES = Object.keys(STRUCTURES) as StructureName[];

/** Structures with a phrase are known by the mark of its official wording, which is not here. */
const READABLE = NAMES.filter((name) => !STRUCTURES[name].fields.some(({ key }) => key === "infoteksti"));

const context = () => {
  let last = 1;
  return {
    today: localDate("2026-05-04"),
    author: { userId: userIdSchema.parse(id(900)), name: "Testi Työntekijä-03A" },
    now: "2026-05-04T08:00:00Z",
    newId: () => {
      last += 1;
      return documentIdSchema.parse(id(last));
    },
  };
};

/** A record of the very client a document is about. */
const recordFor = (json: unknown): ClientRecord => {
  const read = fromNational(json);
  const client = read.ok ? read.value.view.client : undefined;
  const { familyName = "Asiakas-01", givenNames = "Testi", hetu, temporaryId, phone, email, address } = client ?? {};
  const basics = {
    familyName,
    givenNames,
    hetu,
    temporaryId,
    birthDate: client?.birthDate ?? localDate("1980-04-11"),
    protectedIdentity: client?.protectedIdentity ?? false,
    contactDetails: { ...address, phone, email },
  };
  return { client: { id: clientIdSchema.parse(id(0)), version: 1, basics } as unknown as ClientRecord["client"], documents: [] };
};

const importedInto = (record: ClientRecord, json: unknown, told = {}) => {
  const imported = importNational(record, json, context(), { told });
  if (!imported.ok) return imported;
  const { document, received } = imported.value;
  return { ok: true as const, document, record: { ...record, documents: [document, received] } };
};

describe("a national document taken into a record", () => {
  it.each(READABLE)("%s: goes out as it came where it tells all that ours asks for", (name) => {
    const { mapping } = STRUCTURE_VIEWS[name];
    fc.assert(
      fc.property(documentsOf(mapping.structure), (content) => {
        const json = { [mapping.structure.root]: content };
        const taken = importedInto(recordFor(json), json);
        if (!taken.ok) expect(taken.error.kind).toBe("incomplete");
        else expect(nationalOf(taken.record, taken.document)).toEqual({ ok: true, value: json });
      }),
      { numRuns: 60 },
    );
  });

  it.each(READABLE)("%s: is right when the rest is told by whoever receives it", (name) => {
    const { kind, mapping } = STRUCTURE_VIEWS[name];
    fc.assert(
      fc.property(documentsOf(mapping.structure), documentsOfKind(kind), (content, told) => {
        const json = { [mapping.structure.root]: content };
        const taken = importedInto(recordFor(json), json, told);
        if (!taken.ok) throw new Error(JSON.stringify(taken.error));
        const written = nationalOf(taken.record, taken.document);
        if (written.ok) expect(parse(mapping.structure, written.value)).toMatchObject({ ok: true });
      }),
      { numRuns: 40 },
    );
  });
});
