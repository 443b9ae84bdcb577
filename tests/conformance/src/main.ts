import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Structure, structureOf } from "@koonti/national";
import { ENGLISH, readSchema } from "@koonti/national/import";
import { compare, type Effort } from "./check-structure.ts";
import { officialJudge, phrasesIn } from "./official.ts";
import type { JsonSchema } from "./official-instances.ts";

const OUR_SCHEMAS = join(import.meta.dirname, "../../../../shared/national/schemas");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: "string", default: "250" },
    faults: { type: "string", default: "10" },
    seed: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});

/** Counted from where the command was given, which a package script does not run in. */
const folder = positionals[0] === undefined ? undefined : resolve(process.env["INIT_CWD"] ?? ".", positionals[0]);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const effort: Effort = { documents: Number(values.documents), faults: Number(values.faults), seed };

type Loaded = { readonly structure: Structure; readonly schema: JsonSchema & object } | { readonly reason: string };

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};

const imported = (schema: unknown): Loaded => {
  const read = readSchema(schema, ENGLISH);
  if (read.ok) return { structure: read.value, schema: schema as JsonSchema };
  return { reason: read.error.map(({ at, reason }) => (at === "" ? reason : `${at}: ${reason}`)).join("; ") };
};

const shipped = (schema: { readonly sosmeta?: { readonly oid?: string } }): Loaded => {
  const structure = structureOf(schema.sosmeta?.oid ?? "");
  return structure ? { structure, schema: schema as JsonSchema } : { reason: "this package does not have the structure" };
};

const load = (path: string): Loaded => {
  const schema = readJson(path);
  if (schema === undefined) return { reason: "the file is not JSON" };
  return folder === undefined ? shipped(schema as object) : imported(schema);
};

type Judge = ReturnType<typeof officialJudge>;

/** What the official validator makes of a schema; a schema it cannot compile is nobody's. */
const judgeOf = (schema: JsonSchema & object): Judge | undefined => {
  try {
    return officialJudge(schema);
  } catch {
    return;
  }
};

type Judged = (Extract<Loaded, { readonly structure: Structure }> & { readonly judge: Judge }) | { readonly reason: string };

const judged = (path: string): Judged => {
  const loaded = load(path);
  if ("reason" in loaded) return loaded;
  const judge = judgeOf(loaded.schema);
  return judge === undefined ? { reason: "the file is not a JSON Schema that can be compiled" } : { ...loaded, judge };
};

const report = (file: string): number => {
  const loaded = judged(join(source, file));
  if ("reason" in loaded) {
    process.stdout.write(`${file}: refused: ${loaded.reason}\n`);
    return folder === undefined ? 1 : 0;
  }
  const { structure, schema, judge } = loaded;
  const result = compare(structure, schema, judge, phrasesIn(schema), effort);
  const { tried, acceptedByBoth, rejectedByBoth, disagreements } = result;
  process.stdout.write(
    `${structure.oid} ${structure.root}: ${folder === undefined ? "" : "ok, "}instances ${tried}, accepted by both ${acceptedByBoth}, rejected by both ${rejectedByBoth}, disagreements ${disagreements.length}\n`,
  );
  for (const line of disagreements.slice(0, values.verbose ? disagreements.length : 3)) process.stdout.write(`  ${line}\n`);
  return disagreements.length;
};

const source = folder ?? OUR_SCHEMAS;
if (!existsSync(source)) {
  process.stdout.write(`conformance: skipped, there are no official schemas at ${folder ?? "../shared/national/schemas"}\n`);
} else {
  const files = readdirSync(source)
    .filter((file) => file.endsWith(".json"))
    .toSorted();
  const disagreements = files.map(report).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`conformance: ${files.length} files, disagreements ${disagreements}, seed ${seed}\n`);
  process.exitCode = disagreements === 0 ? 0 : 1;
}
