import type { ClientPlan, Party } from "@koonti/client-plan";

/** Parties as they are shown, each with its place in the plan: the client first. */
export const partiesInOrder = ({ parties }: ClientPlan): readonly { readonly party: Party; readonly index: number }[] =>
  parties
    .map((party, index) => ({ party, index }))
    .toSorted((a, b) => Number(b.party.kind === "client") - Number(a.party.kind === "client"));
