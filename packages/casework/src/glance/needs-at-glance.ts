import { type NeedAnswer, needCoverage } from "@koonti/client-plan";
import type { SupportNeedCode } from "@koonti/core";
import { type CollatedNeed, type CollationNeed, type Strength, strongestOf } from "@koonti/service-need";
import { plannedNeeds } from "../begun/plan-from.ts";
import { collationOf } from "../collation/collation-of.ts";
import { type ClientRecord, latestOf } from "../record/record.ts";

/** What one side says of a need. */
export interface NeedVoice {
  readonly strength?: Strength;
  /** The client's recorded words; of professionals nothing but the strength is told at a glance. */
  readonly words?: string;
}

/** A need in one row: the client's voice, the professionals' voice, and what the plan has for it. */
export interface NeedRow {
  readonly code: SupportNeedCode;
  readonly client?: NeedVoice;
  readonly professionals?: NeedVoice;
  /** Absent while there is no plan. */
  readonly plan?: { readonly by?: NeedAnswer; readonly goalNumbers: readonly number[] };
  readonly isOnlyClients: boolean;
}

type Voices = Omit<NeedRow, "plan">;

const voice = (strength: Strength | undefined, words?: string): NeedVoice => ({
  ...(strength !== undefined && { strength }),
  ...(words && { words }),
});

const fromCollation = (need: CollationNeed, isClients: readonly boolean[]): Voices => {
  const named = need.cells.flatMap((cell, index) => (cell.state === "named" ? [{ ...cell, isClient: isClients[index] === true }] : []));
  const own = named.filter(({ isClient }) => isClient);
  const others = named.filter(({ isClient }) => !isClient);
  const strengthOf = (cells: readonly { readonly strength?: Strength }[]) => strongestOf(cells.map(({ strength }) => strength));
  return {
    code: need.code,
    ...(own.length > 0 && { client: voice(strengthOf(own), own[0]?.statement) }),
    ...(others.length > 0 && { professionals: voice(strengthOf(others)) }),
    isOnlyClients: need.agreement.kind === "onlyClient",
  };
};

const fromAssessment = ({ code, client, professional }: CollatedNeed): Voices => ({
  code,
  ...(client && { client: voice(client.strength, client.text) }),
  ...(professional && { professionals: voice(professional.strength) }),
  isOnlyClients: client !== undefined && professional === undefined,
});

/** Those the client has named come first, the strongest first. */
const clientsFirst = ({ client: a }: Voices, { client: b }: Voices): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.strength === b.strength) return 0;
  return strongestOf([a.strength, b.strength]) === a.strength ? -1 : 1;
};

const voicesIn = (record: ClientRecord): readonly Voices[] => {
  const { needs, columns } = collationOf(record);
  const isClients = columns.map(({ sector }) => sector === "client");
  const collated = needs.map((need) => fromCollation(need, isClients));
  const further = plannedNeeds(record).filter(({ code }) => !collated.some((row) => row.code === code));
  return [...collated, ...further.map(fromAssessment)].toSorted(clientsFirst);
};

/**
 * Every need of a record in one picture: who names it, how strongly, in which words of the client's, and what the newest plan answers it by.
 * From the sectors' assessments, then the service-need assessment.
 */
export const needsAtGlance = (record: ClientRecord): readonly NeedRow[] => {
  const rows = voicesIn(record);
  const plan = latestOf(record, "clientPlan")?.content;
  if (plan === undefined) return rows;
  const coverage = needCoverage(
    plan,
    rows.map(({ code }) => code),
  );
  return rows.map((row) => {
    const { by, goalIds = [] } = coverage.find(({ code }) => code === row.code) ?? {};
    const goalNumbers = goalIds.map((id) => plan.goals.findIndex((goal) => goal.id === id) + 1);
    return { ...row, plan: { goalNumbers, ...(by !== undefined && { by }) } };
  });
};
