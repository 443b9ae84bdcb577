import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { localDate, type Sector, type SupportNeedCode } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Strength } from "../sector-assessment/codes.ts";
import { collate } from "./collate.ts";
import type { AssessmentSource, Collation, PlanFacts } from "./collation.ts";

interface CaseAssessment {
  readonly id: string;
  readonly sector: Sector;
  readonly organisation: string;
  readonly at: string;
  readonly needs: readonly { readonly code1282: SupportNeedCode; readonly severity: Strength; readonly statement: string }[];
  readonly services: readonly { readonly purpose: string; readonly provider: string; readonly status: "current" | "proposed" }[];
  readonly statements: readonly { readonly topic: string; readonly value: string; readonly text: string }[];
  readonly proposals: readonly string[];
}

interface CasePlan {
  readonly services: readonly { readonly coversNeeds: readonly SupportNeedCode[] }[];
  readonly parties: readonly { readonly id: string; readonly responsibilities: readonly string[] }[];
  readonly actions: readonly { readonly id: string; readonly responsibleParty: string | null }[];
}

interface ExpectedCollation {
  readonly needs: readonly { readonly code1282: string; readonly shl11: number; readonly sectors: readonly string[] }[];
  readonly uncoveredNeeds: readonly string[];
  readonly overlappingServices: readonly { readonly purpose: string; readonly providers: readonly string[] }[];
  readonly conflictingStatements: readonly { readonly topic: string; readonly values: Readonly<Record<string, string>> }[];
  readonly missingResponsibilities: readonly { readonly kind: string; readonly id: string }[];
}

interface Patch {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

interface CaseFile {
  readonly id: string;
  readonly sectorAssessments: readonly CaseAssessment[];
  readonly plans: readonly CasePlan[];
  readonly expectedCollation: ExpectedCollation | null;
  readonly variants: readonly {
    readonly id: string;
    readonly patch: readonly Patch[];
    readonly expectedCollation?: Partial<ExpectedCollation>;
  }[];
}

const FOLDER = fileURLToPath(new URL("../../../../../shared/cases/", import.meta.url));

const casesAt = (folder: string): readonly CaseFile[] =>
  readdirSync(folder)
    .filter((name) => /^case-\d+.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as CaseFile);

type Node = Record<string, unknown> | unknown[];

const step = (node: Node, key: string): unknown =>
  Array.isArray(node) ? node.find((member) => (member as { id?: string }).id === key) : node[key];

const changeList = (list: unknown[], { op, value }: Patch, key: string): void => {
  if (op === "add") list.push(value);
  else list.splice(list.indexOf(step(list, key)), 1, ...(op === "replace" ? [value] : []));
};

const change = (parent: Node, patch: Patch, key: string): void => {
  if (Array.isArray(parent)) changeList(parent, patch, key);
  else if (patch.op === "remove") delete parent[key];
  else parent[key] = patch.value;
};

/** Applies a patch whose paths name members of lists by their id; where a list gets a new member is no matter for collation. */
const patched = (file: CaseFile, patches: readonly Patch[]): CaseFile => {
  const copy = structuredClone(file) as unknown as Node;
  for (const patch of patches) {
    const keys = patch.path.split("/").slice(1);
    const parent = keys.slice(0, -1).reduce<Node>((node, key) => step(node, key) as Node, copy);
    change(parent, patch, keys.at(-1) ?? "");
  }
  return copy as unknown as CaseFile;
};

const sourceOf = (assessment: CaseAssessment): AssessmentSource => ({
  id: assessment.id,
  content: {
    sector: assessment.sector,
    organisation: assessment.organisation,
    participation: "received",
    assessedOn: localDate(assessment.at.slice(0, 10)),
    needs: assessment.needs.map(({ code1282, severity, statement }) => ({ code: code1282, strength: severity, statement })),
    services: assessment.services.map(({ purpose, provider, status }) => ({ purpose, provider, state: status })),
    views: [...assessment.statements],
    proposals: [...assessment.proposals],
  },
});

const planFacts = (plan: CasePlan): PlanFacts => ({
  services: plan.services.map(({ coversNeeds }) => ({ needs: coversNeeds })),
  parties: plan.parties,
  actions: plan.actions.map(({ id, responsibleParty }) => ({ id, partyId: responsibleParty ?? undefined })),
});

const collationOf = ({ sectorAssessments, plans }: CaseFile): Collation =>
  collate({ assessments: sectorAssessments.map(sourceOf), plan: plans[0] && planFacts(plans[0]) });

const sorted = <T>(items: readonly T[]): readonly T[] => items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A collation as the case files write it: order carries no meaning there. */
const asExpected = (collation: Collation): ExpectedCollation => ({
  needs: sorted(collation.needs.map(({ code, shl11, sectors }) => ({ code1282: code, shl11: shl11 ?? 0, sectors: sectors.toSorted() }))),
  uncoveredNeeds: collation.uncoveredNeeds.toSorted(),
  overlappingServices: sorted(collation.overlappingServices.map(({ purpose, providers }) => ({ purpose, providers }))),
  conflictingStatements: sorted(
    collation.conflicts.map(({ topic, values }) => ({
      topic,
      values: Object.fromEntries(
        sorted(values.flatMap(({ value, positions }) => positions.map(({ origin }) => [origin.sector, value] as const))),
      ),
    })),
  ),
  missingResponsibilities: sorted(collation.missingResponsibilities),
});

const normalised = (expected: ExpectedCollation): ExpectedCollation => ({
  needs: sorted(expected.needs),
  uncoveredNeeds: expected.uncoveredNeeds.toSorted(),
  overlappingServices: sorted(expected.overlappingServices),
  conflictingStatements: sorted(expected.conflictingStatements),
  missingResponsibilities: sorted(expected.missingResponsibilities),
});

const NOTHING: ExpectedCollation = {
  needs: [],
  uncoveredNeeds: [],
  overlappingServices: [],
  conflictingStatements: [],
  missingResponsibilities: [],
};

const found = existsSync(FOLDER);
if (!found) process.stdout.write(`No synthetic cases at ${FOLDER}: the collation of cases is not compared.\n`);
const files = found ? casesAt(FOLDER) : [];

describe.runIf(found)("the collation of the synthetic cases", () => {
  it("is compared for all ten", () => {
    expect(files).toHaveLength(10);
  });

  it.each(files.map((file) => [file.id, file] as const))("is what %s expects", (_, file) => {
    expect(asExpected(collationOf(file))).toEqual(normalised(file.expectedCollation ?? NOTHING));
  });

  const variants = files.flatMap((file) => file.variants.map((variant) => [variant.id, file, variant] as const));

  it.each(variants)("is what the variant %s expects", (_, file, variant) => {
    const expected = { ...(file.expectedCollation ?? NOTHING), ...variant.expectedCollation };
    expect(asExpected(collationOf(patched(file, variant.patch)))).toEqual(normalised(expected));
  });
});
