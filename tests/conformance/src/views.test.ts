import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT_KINDS, type NationalView, STRUCTURE_VIEWS, type StructureName, type StructureView } from "@koonti/casework";
import { completeness, parse, phraseFor, STRUCTURES, type Structure, saysSame, serialise } from "@koonti/national";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { officialJudge, phrasesIn } from "./official.ts";
import { documentsOfKind } from "./our-documents.ts";
import { documentsOf, NAMED_STRUCTURES } from "./own-wording.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../shared/national/schemas");
const RUNS = { numRuns: 50 };

// Hundreds of random documents each: a busy machine is given its time.
vi.setConfig({ testTimeout: 60_000 });

const NAMES = Object.keys(STRUCTURES) as StructureName[];
const viewOf = (name: StructureName): StructureView => STRUCTURE_VIEWS[name];

const client = {
  familyName: "Asiakas-12",
  givenNames: "Testi",
  hetu: "010190-999X",
  birthDate: "1990-01-01",
  protectedIdentity: false,
  address: { streetAddress: "Testikatu 5", postalCode: "95400", postOffice: "TORNIO" },
  phone: "040 000 0012",
};
const author = { familyName: "Työntekijä-03A", givenNames: "Testi", jobTitle: "Sosiaalityöntekijä" };

/**
 * Members that a national document does not give back in full: ids of our own documents, and what an assessment says in words only. Ours keeps
 * them; see the test before.
 */
const ALONE_OURS: Partial<Readonly<Record<StructureName, readonly string[]>>> = {
  initiationNote: ["contactId"],
  needAssessment: ["conclusions", "droppedStatements", "needs", "settlements"],
  workingAgeNeedAssessment: [
    "alternativesExplained",
    "assessor",
    "conclusions",
    "conduct",
    "disabledPerson",
    "droppedStatements",
    "needs",
    "rightsExplained",
    "settlements",
    "specialSupport",
    "understood",
  ],
  workingAgeServiceDecision: ["applicationId", "grantedServices", "planId"],
};

type View = Partial<NationalView<unknown>>;

const aroundOf = (structure: Structure, phrases: readonly string[]): View => {
  const infoText = phraseFor(structure.fields.find(({ key }) => key === "infoteksti")?.phrases ?? [], phrases);
  return {
    client,
    author,
    authors: [author],
    serviceTask: { code: "30", text: "Testitehtävä" },
    contact: { needs: ["3"], situation: "Rahat eivät riitä." },
    basics: { isOver75: false },
    urgency: { code: "3", grounds: "Ei kiirettä." },
    answers: [],
    granted: ["sosiaaliohjaus"],
    ...(infoText !== undefined && { infoText }),
  };
};

const official = (structure: Structure) => {
  const file = join(SCHEMAS, `${structure.oid}.json`);
  const schema = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  return schema && { accepts: officialJudge(schema), phrases: phrasesIn(schema) };
};

describe("which kind stands for which structure", () => {
  it("is told of every structure, and of each its own", () => {
    expect(Object.keys(STRUCTURE_VIEWS).toSorted()).toEqual([...NAMES].toSorted());
    for (const name of NAMES) expect(viewOf(name).mapping.structure.oid).toBe(STRUCTURES[name].oid);
  });

  it.each(NAMES)("%s: the kind is one of ours", (name) => {
    expect(DOCUMENT_KINDS[viewOf(name).kind].title.fi).not.toBe("");
  });

  it.each(NAMES)("%s: every document of the kind has one structure at most", (name) => {
    const { kind } = viewOf(name);
    fc.assert(
      fc.property(documentsOfKind(kind), (content) => {
        const suiting = NAMES.filter((other) => viewOf(other).kind === kind && viewOf(other).suits(content));
        expect(suiting.length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe("a national document read and written again", () => {
  it.each(NAMES)("%s: is the same, to the letter", (name) => {
    const { mapping } = viewOf(name);
    const structure = NAMED_STRUCTURES.find(([named]) => named === name)?.[1] ?? mapping.structure;
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        expect(mapping.write(mapping.read(document), { rest: document })).toEqual(document);
      }),
      RUNS,
    );
  });
});

describe("a document of ours written and read again", () => {
  it.each(NAMES)("%s: is the same, and the national one is right but for what we do not know", (name) => {
    const { kind, mapping } = viewOf(name);
    const judge = official(mapping.structure);
    const around = aroundOf(mapping.structure, judge?.phrases ?? []);
    fc.assert(
      fc.property(documentsOfKind(kind), fc.constantFrom("fi", "sv", "en"), (content, language) => {
        const ours = { ...around, content } as View;
        const written = mapping.write(ours, { language: language as "fi" });
        const json = serialise(mapping.structure, written);
        const gaps = completeness(mapping.structure, written);
        const read = parse(mapping.structure, json);
        const faults = read.ok ? [] : read.error.filter(({ code }) => code !== "missing" && code !== "tooFew");
        expect(faults).toEqual([]);
        if (gaps.length === 0) expect([read.ok, judge?.accepts(json) ?? true]).toEqual([true, true]);
        expect(mapping.read(written as never, ours)).toEqual(ours);
      }),
      RUNS,
    );
  });

  it.each(NAMES)("%s: is a whole national document where ours is whole, and the official schema accepts it", (name) => {
    const { kind, mapping } = viewOf(name);
    const judge = official(mapping.structure);
    const around = aroundOf(mapping.structure, judge?.phrases ?? []);
    fc.assert(
      fc.property(documentsOfKind(kind, true), (content) => {
        const written = mapping.write({ ...around, infoText: around.infoText ?? "Testisanamuoto.", content });
        expect(completeness(mapping.structure, written)).toEqual([]);
        if (judge !== undefined) expect(judge.accepts(serialise(mapping.structure, written))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each(NAMES)("%s: tells one who does not know it all but what is the record's alone", (name) => {
    const { kind, mapping, suits } = viewOf(name);
    const whole = fc.sample(documentsOfKind(kind, true), { numRuns: 40, seed: 20260504 }).filter(suits);
    const told = whole.map((content) => mapping.read(mapping.write({ client, author, authors: [author], content }) as never).content);
    const isLost = (member: string, index: number): boolean =>
      !saysSame(whole[index]?.[member], (told[index] as Readonly<Record<string, unknown>> | undefined)?.[member]);
    // Now and then a random text looks like ours; what has no place is lost each time.
    const lost = Object.keys(whole[0] ?? {}).filter((member) => whole.every((_, index) => isLost(member, index)));
    expect(lost.toSorted()).toEqual(ALONE_OURS[name] ?? []);
  });

  it.each(NAMES)("%s: is kept whole by one who does not know it, where it is told there at all", (name) => {
    const { kind, mapping } = viewOf(name);
    const around = aroundOf(mapping.structure, []);
    fc.assert(
      fc.property(documentsOfKind(kind), (content) => {
        const once = mapping.read(mapping.write({ ...around, content }) as never);
        const twice = mapping.read(mapping.write(once) as never);
        expect(saysSame(twice.content, once.content)).toBe(true);
      }),
      RUNS,
    );
  });
});
