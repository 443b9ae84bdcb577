import type { Collation } from "@koonti/service-need";
import type { ExpectedCollation } from "./case-file.ts";

const sorted = <T>(items: readonly T[]): readonly T[] => items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const positionsOf = ({ values }: Collation["conflicts"][number]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    values
      .flatMap(({ value, positions }) => positions.map(({ origin }) => [origin.sector, value] as const))
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );

/** A collation with nothing in it but what the case files tell, and in an order that can be compared. */
export const comparable = (collation: Collation): ExpectedCollation =>
  inOrder({
    needs: collation.needs.map(({ code, shl11, sectors }) => ({ code1282: code, shl11: shl11 ?? 0, sectors })),
    uncoveredNeeds: collation.uncoveredNeeds,
    overlappingServices: collation.overlappingServices.map(({ purpose, providers }) => ({ purpose, providers })),
    conflictingStatements: collation.conflicts.map((conflict) => ({ topic: conflict.topic, values: positionsOf(conflict) })),
    missingResponsibilities: collation.missingResponsibilities.map(({ kind, id }) => ({ kind, id })),
  });

/** The same expectation in the order in which collations are compared: in the files order carries no meaning. */
export const inOrder = ({
  needs,
  uncoveredNeeds,
  overlappingServices,
  conflictingStatements,
  missingResponsibilities,
}: ExpectedCollation): ExpectedCollation => ({
  needs: sorted(needs.map((need) => ({ ...need, sectors: need.sectors.toSorted() }))),
  uncoveredNeeds: uncoveredNeeds.toSorted(),
  overlappingServices: sorted(overlappingServices.map(({ purpose, providers }) => ({ purpose, providers: providers.toSorted() }))),
  conflictingStatements: sorted(
    conflictingStatements.map(({ topic, values }) => ({
      topic,
      values: Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b))),
    })),
  ),
  missingResponsibilities: sorted(missingResponsibilities.map(({ kind, id }) => ({ kind, id }))),
});
