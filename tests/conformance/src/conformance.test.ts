import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Structure, structureOf } from "@koonti/national";
import { readSchema } from "@koonti/national/import";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./check-structure.ts";
import { officialJudge, phrasesIn } from "./official.ts";
import type { JsonSchema } from "./official-instances.ts";
import { schemas } from "./random-schemas.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../shared/national/schemas");

const files = existsSync(SCHEMAS) ? readdirSync(SCHEMAS) : [];

if (files.length === 0) process.stdout.write("conformance: not compared with the official schemas, which are not at ../shared\n");

const EFFORT = { documents: 20, faults: 5, seed: 20241128 };

const disagreements = (structure: Structure, schema: JsonSchema & object, effort = EFFORT): readonly string[] =>
  compare(structure, schema, officialJudge(schema), phrasesIn(schema), effort).disagreements;

const imported = (schema: unknown): Structure => {
  const read = readSchema(schema);
  if (!read.ok) throw new Error(read.error.map(({ at, reason }) => `${at}: ${reason}`).join("; "));
  return read.value;
};

describe("our structures", () => {
  it.each(files)("agree with the official schema: %s", (file) => {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"));
    const structure = structureOf(schema.sosmeta.oid);
    expect(structure && disagreements(structure, schema)).toEqual([]);
  });
});

describe("an imported structure", () => {
  it("agrees with its schema, whatever Sosmeta can say", () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        expect(disagreements(imported(schema), schema as JsonSchema & object, { documents: 4, faults: 6, seed: 1 })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe("the comparison itself", () => {
  const schema = { type: "object", properties: { testi: { type: "object", properties: {} } }, required: ["testi"] } as const;

  it("sees a reader that takes too much", () => {
    const structure = imported(fc.sample(schemas, { numRuns: 1, seed: 7 })[0]);
    const { disagreements: found } = compare(structure, schema, () => false, [], EFFORT);
    expect(found.length).toBeGreaterThan(0);
  });

  it("sees a reader that takes too little", () => {
    const structure = imported(fc.sample(schemas, { numRuns: 1, seed: 7 })[0]);
    const { disagreements: found } = compare(structure, schema, () => true, [], EFFORT);
    expect(found.length).toBeGreaterThan(0);
  });
});
