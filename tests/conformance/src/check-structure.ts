import { isDeepStrictEqual } from "node:util";
import { parse, type Structure, serialise } from "@koonti/national";
import fc from "fast-check";
import { type Faulty, faultsOf, isInside } from "./faults.ts";
import { instancesOf, type JsonSchema } from "./official-instances.ts";
import { contentsOf } from "./our-instances.ts";

/** What comparing one structure with its official schema gave. */
export interface Comparison {
  readonly tried: number;
  readonly acceptedByBoth: number;
  readonly rejectedByBoth: number;
  readonly disagreements: readonly string[];
}

/** How much to try. */
export interface Effort {
  /** Random documents from each of the two generators. */
  readonly documents: number;
  /** Changes made to each of them. */
  readonly faults: number;
  readonly seed: number;
}

interface Tally {
  tried: number;
  accepted: number;
  rejected: number;
  readonly disagreements: string[];
}

type Official = (json: unknown) => boolean;

const judge = (structure: Structure, official: Official, json: unknown, tally: Tally, what: string): boolean => {
  const theirs = official(json);
  const ours = parse(structure, json);
  tally.tried += 1;
  if (theirs && ours.ok) tally.accepted += 1;
  else if (!(theirs || ours.ok)) tally.rejected += 1;
  else
    tally.disagreements.push(
      `${what}: official ${theirs ? "accepts" : "rejects"}, ours ${ours.ok ? "accepts" : `rejects at ${ours.error[0]?.path.join("/")}`}`,
    );
  return theirs && ours.ok;
};

/** The same JSON with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
};

const roundTrip = (structure: Structure, json: unknown, tally: Tally): void => {
  const read = parse(structure, json);
  const shuffled = parse(structure, reversed(json));
  if (!(read.ok && shuffled.ok)) return;
  const written = serialise(structure, read.value);
  if (!isDeepStrictEqual(written, json)) tally.disagreements.push("round trip: what comes back is not what went out");
  if (JSON.stringify(written) !== JSON.stringify(serialise(structure, shuffled.value))) {
    tally.disagreements.push("round trip: the order of fields depends on the order they came in");
  }
};

const tryFault = (structure: Structure, official: Official, faulty: Faulty, tally: Tally): void => {
  const { json, path, change } = faulty;
  judge(structure, official, json, tally, `${change} at ${path.join("/")}`);
  const read = parse(structure, json);
  if (!(read.ok || read.error.some((problem) => isInside(problem.path, path)))) {
    tally.disagreements.push(
      `${change} at ${path.join("/")}: our problem is elsewhere, at ${read.error.map((problem) => problem.path.join("/")).join(", ")}`,
    );
  }
};

/** Compares our reading of a structure with the official schema on random documents, faulty ones and round trips. */
export const compare = (
  structure: Structure,
  schema: JsonSchema,
  official: Official,
  phrases: readonly string[],
  effort: Effort,
): Comparison => {
  const tally: Tally = { tried: 0, accepted: 0, rejected: 0, disagreements: [] };
  const { documents, faults, seed } = effort;
  const fromOurs = fc
    .sample(contentsOf(structure, phrases), { numRuns: documents, seed })
    .map((content) => ({ [structure.root]: content }));
  const fromTheirs = fc.sample(instancesOf(schema), { numRuns: documents, seed });
  const sources = { "from our definition": fromOurs, "from the official schema": fromTheirs } as const;
  for (const [source, jsons] of Object.entries(sources)) {
    for (const [index, json] of jsons.entries()) {
      const agreed = judge(structure, official, json, tally, source);
      if (!agreed) tally.disagreements.push(`${source}: a valid document was rejected`);
      roundTrip(structure, json, tally);
      for (const faulty of fc.sample(faultsOf(json), { numRuns: faults, seed: seed + index })) tryFault(structure, official, faulty, tally);
    }
  }
  return { tried: tally.tried, acceptedByBoth: tally.accepted, rejectedByBoth: tally.rejected, disagreements: tally.disagreements };
};
