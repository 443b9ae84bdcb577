import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { localDate } from "@koonti/core";
import { evaluate, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import type { DataCategory } from "../data/codes.ts";
import type { WorkTask } from "../user/codes.ts";
import { placeTableRules, recordUseRules, useLogRules } from "./index.ts";
import type { PlaceLevel } from "./protected-person-is-in-no-municipality-row.ts";

interface CaseEvent {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: { readonly name?: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Expectation {
  readonly id: string;
  readonly ruleRef: string;
  readonly asOf: string;
  readonly outcome: string;
  readonly severity?: string;
  readonly subjects: readonly string[];
}

interface Variant {
  readonly id: string;
  readonly patch: readonly { readonly path: string; readonly value?: unknown }[];
  readonly expected: readonly Expectation[];
}

interface CaseFile {
  readonly id: string;
  readonly timeline: readonly CaseEvent[];
  readonly expected: readonly Expectation[];
  readonly variants: readonly Variant[];
}

const FOLDER = fileURLToPath(new URL("../../../../../shared/cases/", import.meta.url));
const hasCases = existsSync(FOLDER);
if (!hasCases) process.stdout.write(`No cases at ${FOLDER}: the rules are not held against them.\n`);
const files: readonly CaseFile[] = hasCases
  ? readdirSync(FOLDER)
      .filter((name) => /^case-\d+.*\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8")))
  : [];

type Node = Record<string, unknown>;

const step = (node: unknown, key: string): Node =>
  (Array.isArray(node) ? node.find((member: Node) => member["id"] === key) : (node as Node)[key]) as Node;

/** A case with the replacements of a variant; nothing that concerns these rules is added or removed. */
const patched = (file: CaseFile, { patch }: Variant): CaseFile => {
  const copy = structuredClone(file);
  for (const { path, value } of patch) {
    const keys = path.split("/").slice(1);
    keys.slice(0, -1).reduce<Node>(step, copy as unknown as Node)[keys.at(-1) ?? ""] = value;
  }
  return copy;
};

const CATEGORIES: Readonly<Record<string, DataCategory>> = { shelterExecution: "shelter", tyoikaiset: "plansAndAssessments" };

const recordUseOf = ({ facts }: CaseEvent) => ({
  outcome: facts["outcome"] as "allowed" | "denied",
  relationshipVerified: facts["relationshipVerified"] as boolean,
  otherTaskReason: (facts["otherTaskReason"] ?? undefined) as string | undefined,
  workTask: facts["workTask"] as WorkTask,
  category: CATEGORIES[String(facts["dataCategory"])],
});

/** The case tells which fields a row has; here they hold something. */
const rowOf = ({ facts, at }: CaseEvent) => {
  const has = facts["log"] as Readonly<Record<string, boolean>>;
  return {
    data: has["data"] ? "document" : "",
    provider: has["provider"] ? "county" : "",
    user: { name: has["user"] ? "Testi" : "", id: has["userId"] ? "u" : "" },
    purpose: has["purpose"] ? "clientWork" : "",
    at: has["time"] ? at : "",
  };
};

const tableOf = ({ facts }: CaseEvent) => ({
  level: facts["level"] as PlaceLevel,
  includesProtected: facts["includesTurvakieltoClients"] as boolean,
});

const outcomes = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, { ruleRef, asOf }: Expectation): readonly string[] =>
  evaluate(rules, subject, { asOf: localDate(asOf), today: localDate(asOf) })
    .filter(({ ref }) => ref === ruleRef)
    .map(({ outcome, severity }) => (outcome === "breached" ? `${outcome} ${severity}` : outcome));

const judged = (event: CaseEvent, expectation: Expectation): readonly string[] => {
  if (event.kind === "reportTable") return outcomes(placeTableRules, tableOf(event), expectation);
  return expectation.ruleRef === "ATL-10"
    ? outcomes(useLogRules, rowOf(event), expectation)
    : outcomes(recordUseRules, recordUseOf(event), expectation);
};

const OURS = ["ATA-10", "ATL-9", "ATL-10", "TK-2"];
const KINDS = ["recordAccess", "reportTable"];

/** The expectations about the use of data, each with its event as the file or the variant tells it. */
const toldIn = (id: string, expected: readonly Expectation[], now: () => CaseFile) =>
  expected
    .filter(({ ruleRef }) => OURS.includes(ruleRef))
    .flatMap((expectation) => {
      const event = now().timeline.find((one) => expectation.subjects.includes(one.id) && KINDS.includes(one.kind));
      return event ? [{ name: `${id} ${expectation.id}`, event, expectation }] : [];
    });

const told = files.flatMap((file) => [
  ...toldIn(file.id, file.expected, () => file),
  ...file.variants.flatMap((variant) => toldIn(variant.id, variant.expected, () => patched(file, variant))),
]);

describe.runIf(hasCases)("the synthetic cases", () => {
  it("tell of the use of data", () => expect(told.length).toBeGreaterThanOrEqual(6));

  it.each(told)("$name: $expectation.ruleRef is $expectation.outcome", ({ event, expectation }) => {
    const { outcome, severity } = expectation;
    expect(judged(event, expectation)).toEqual([outcome === "breached" ? `${outcome} ${severity}` : outcome]);
  });
});
