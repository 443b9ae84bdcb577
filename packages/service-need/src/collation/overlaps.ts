import { purposeKey } from "../vocabulary/words.ts";
import type { OverlappingService } from "./collation.ts";
import { type Column, receivedOf } from "./columns.ts";
import { groupedBy } from "./groups.ts";
import { byPurpose, byText } from "./order.ts";

type NamedBy = OverlappingService["services"][number] & { readonly purpose: string };

const servicesOf = ({ origin, content }: Column): readonly NamedBy[] =>
  content.services.map(({ purpose, provider, state }) => ({ purpose: purposeKey(purpose), origin, provider, state }));

const overlapOf = (purpose: string, named: readonly NamedBy[]): OverlappingService => ({
  purpose,
  providers: [...new Set(named.map(({ provider }) => provider))].toSorted(byText),
  services: named.map(({ origin, provider, state }) => ({ origin, provider, state })),
});

/** Purposes for which the received assessments name two or more providers, in the order of {@link byPurpose}. */
export const overlapsOf = (columns: readonly Column[]): readonly OverlappingService[] =>
  groupedBy(receivedOf(columns).flatMap(servicesOf), ({ purpose }) => purpose)
    .map(([purpose, named]) => overlapOf(purpose, named))
    .filter(({ providers }) => providers.length > 1)
    .toSorted((a, b) => byPurpose(a.purpose, b.purpose));
