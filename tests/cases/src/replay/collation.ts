import { collationOf } from "@koonti/casework";
import type { Collation } from "@koonti/service-need";
import type { CaseFile, ExpectedCollation, Variant } from "../case-file/schema.ts";
import { convertCase } from "../convert/convert-case.ts";

const NOTHING: ExpectedCollation = {
  needs: [],
  uncoveredNeeds: [],
  overlappingServices: [],
  conflictingStatements: [],
  missingResponsibilities: [],
};

const LAST_DAY = "9999-12-31";

const sorted = <T>(items: readonly T[]): T[] => items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const byName = (values: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(sorted(Object.entries(values)));

/** A collation as the case files write it: order carries no meaning there. */
const asWritten = (collation: Collation): ExpectedCollation => ({
  needs: collation.needs.map(({ code, shl11, sectors }) => ({ code1282: code, shl11: shl11 ?? 0, sectors: [...sectors] })),
  uncoveredNeeds: [...collation.uncoveredNeeds],
  overlappingServices: collation.overlappingServices.map(({ purpose, providers }) => ({ purpose, providers: [...providers] })),
  conflictingStatements: collation.conflicts.map(({ topic, values }) => ({
    topic,
    values: Object.fromEntries(values.flatMap(({ value, positions }) => positions.map(({ origin }) => [origin.sector, value]))),
  })),
  missingResponsibilities: collation.missingResponsibilities.map(({ kind, id }) => ({ kind, id })),
});

const inOrder = (collation: ExpectedCollation): ExpectedCollation => ({
  needs: sorted(collation.needs.map(({ code1282, shl11, sectors }) => ({ code1282, shl11, sectors: sectors.toSorted() }))),
  uncoveredNeeds: collation.uncoveredNeeds.toSorted(),
  overlappingServices: sorted(
    collation.overlappingServices.map(({ purpose, providers }) => ({ purpose, providers: providers.toSorted() })),
  ),
  conflictingStatements: sorted(collation.conflictingStatements.map(({ topic, values }) => ({ topic, values: byName(values) }))),
  missingResponsibilities: sorted(collation.missingResponsibilities.map(({ kind, id }) => ({ kind, id }))),
});

/** Whether the assessments of a case come together as expected; the members of a variant replace those of the case. */
export function collationDiffers(file: CaseFile, changes: Variant["expectedCollation"] = {}): string | undefined {
  const given = Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));
  const expected = inOrder({ ...(file.expectedCollation ?? NOTHING), ...given });
  const found = inOrder(asWritten(collationOf(convertCase(file, LAST_DAY).record)));
  const different = (Object.keys(NOTHING) as (keyof typeof NOTHING)[]).filter(
    (name) => JSON.stringify(expected[name]) !== JSON.stringify(found[name]),
  );
  return different.length === 0
    ? undefined
    : different.map((name) => `${name}: expected ${JSON.stringify(expected[name])}, found ${JSON.stringify(found[name])}`).join("; ");
}
