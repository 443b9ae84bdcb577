import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parse, workingAgeClientPlan } from "@koonti/national";
import { Ajv } from "ajv";
import fc from "fast-check";
import { faultsOf } from "./faults.ts";
import { contentsOf } from "./our-instances.ts";
import { gzippedBytes, heapOfPackage } from "./weight.ts";

const SCHEMA = join(import.meta.dirname, "../../../../shared/national/schemas/1.2.246.537.6.1506.15020.2024.11.28.json");

const DOCUMENTS = 300;
const ROUNDS = 31;
const ROUND_MS = 40;
const SEED = 15020;

type Reader = (json: unknown) => unknown;

/** How often a reader gets through all the documents in a second: counted over a fixed time, after one pass to warm up. */
const passesPerSecond = (reader: Reader, documents: readonly unknown[]): number => {
  const start = performance.now();
  let passes = 0;
  let now = start;
  while (now - start < ROUND_MS) {
    for (const document of documents) reader(document);
    passes += 1;
    now = performance.now();
  }
  return (passes * 1000) / (now - start);
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Turn and turn about, so that a neighbour's load falls on both; the ratio is the median of those of the single rounds. */
const compareReaders = (
  ours: Reader,
  theirs: Reader,
  documents: readonly unknown[],
): { readonly ratio: number; readonly perSecond: number } => {
  passesPerSecond(ours, documents);
  passesPerSecond(theirs, documents);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const first = round % 2 === 0 ? ours : theirs;
    const second = round % 2 === 0 ? theirs : ours;
    const [one, other] = [passesPerSecond(first, documents), passesPerSecond(second, documents)];
    return round % 2 === 0 ? { ours: one, theirs: other } : { ours: other, theirs: one };
  });
  return {
    ratio: median(rounds.map((round) => round.ours / round.theirs)),
    perSecond: median(rounds.map((round) => round.ours)) * documents.length,
  };
};

/** As it comes out of `JSON.parse`. */
const asRead = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const report = (what: string, ours: Reader, theirs: Reader, documents: readonly unknown[]): void => {
  const { ratio, perSecond } = compareReaders(ours, theirs, documents);
  const size = documents.reduce<number>((sum, document) => sum + JSON.stringify(document).length, 0) / documents.length;
  print(`${what}: ${Math.round(perSecond)} documents/s of ${Math.round(size)} characters, ratio to ajv ${ratio.toFixed(2)}`);
};

if (existsSync(SCHEMA)) {
  const official = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
  const ours: Reader = (json) => parse(workingAgeClientPlan, json);
  const valid = fc
    .sample(contentsOf(workingAgeClientPlan, []), { numRuns: DOCUMENTS, seed: SEED })
    .map((content) => asRead({ [workingAgeClientPlan.root]: content }));
  const faulty = valid
    .flatMap((json, index) => fc.sample(faultsOf(json), { numRuns: 1, seed: SEED + index }).map((fault) => fault.json))
    .filter((json) => json !== undefined);
  const load = loadavg()
    .map((value) => value.toFixed(2))
    .join(" ");
  print(`reading the client plan 15020 with every problem collected; load average ${load}; node ${process.version}`);
  report("valid documents", ours, official, valid);
  report("documents with one random change", ours, official, faulty);
  const bytes = await gzippedBytes('export { parse, workingAgeClientPlan } from "@koonti/national";');
  print(`importing parse and one structure: ${(bytes / 1000).toFixed(1)} kB gzipped`);
  print(`heap held by the whole package loaded alone: ${(heapOfPackage() / 1_000_000).toFixed(1)} MB`);
} else {
  print("bench: skipped, the official schema is not at ../shared/national/schemas");
}
