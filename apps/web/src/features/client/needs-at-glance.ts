import type { ClientRecord } from "@koonti/casework";
import { collationOf, latestOf } from "@koonti/casework";
import type { NeedAnswer } from "@koonti/client-plan";
import { needCoverage } from "@koonti/client-plan";
import type { SupportNeedCode } from "@koonti/core";
import type { CollatedNeed, CollationNeed, Strength } from "@koonti/service-need";

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

const ORDER: readonly Strength[] = ["low", "medium", "high"];

const strongest = (strengths: readonly (Strength | undefined)[]): Strength | undefined =>
  strengths.filter((one) => one !== undefined).toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0];

const voice = (strength: Strength | undefined, words?: string): NeedVoice => ({
  ...(strength === undefined ? {} : { strength }),
  ...(words ? { words } : {}),
});

type RowOfVoices = Omit<NeedRow, "plan">;

const fromCollation = (need: CollationNeed, clientColumns: readonly boolean[]): RowOfVoices => {
  const named = need.cells.flatMap((cell, index) => (cell.state === "named" ? [{ ...cell, isClient: clientColumns[index] === true }] : []));
  const own = named.filter(({ isClient }) => isClient);
  const others = named.filter(({ isClient }) => !isClient);
  return {
    code: need.code,
    ...(own.length > 0 ? { client: voice(strongest(own.map(({ strength }) => strength)), own[0]?.statement) } : {}),
    ...(others.length > 0 ? { professionals: voice(strongest(others.map(({ strength }) => strength))) } : {}),
    isOnlyClients: need.agreement.kind === "onlyClient",
  };
};

const fromAssessment = ({ code, client, professional }: CollatedNeed): RowOfVoices => ({
  code,
  ...(client === undefined ? {} : { client: voice(client.strength, client.text) }),
  ...(professional === undefined ? {} : { professionals: voice(professional.strength) }),
  isOnlyClients: client !== undefined && professional === undefined,
});

/** Those the client has named come first, the strongest first. */
const clientFirst = (a: RowOfVoices, b: RowOfVoices): number => {
  const rank = ({ client }: RowOfVoices): number => (client === undefined ? 9 : 3 - ORDER.indexOf(client.strength ?? "low"));
  return rank(a) - rank(b);
};

const voicesOf = (record: ClientRecord): readonly RowOfVoices[] => {
  const { needs, columns } = collationOf(record);
  const clientColumns = columns.map(({ sector }) => sector === "client");
  const collated = needs.map((need) => fromCollation(need, clientColumns));
  const assessed = (latestOf(record, "serviceNeedAssessment")?.content.needs ?? []).filter(({ state }) => state !== "leftOut");
  const further = assessed.filter(({ code }) => !collated.some((row) => row.code === code)).map(fromAssessment);
  return [...collated, ...further].toSorted(clientFirst);
};

/** Every need of the record in one picture, from the sectors' assessments and the service-need assessment. */
export const needsAtGlance = (record: ClientRecord): readonly NeedRow[] => {
  const rows = voicesOf(record);
  const plan = latestOf(record, "clientPlan")?.content;
  if (plan === undefined) return rows;
  const coverage = needCoverage(
    plan,
    rows.map(({ code }) => code),
  );
  return rows.map((row) => {
    const { by, goalIds = [] } = coverage.find(({ code }) => code === row.code) ?? {};
    const goalNumbers = goalIds.map((id) => plan.goals.findIndex((goal) => goal.id === id) + 1);
    return { ...row, plan: { goalNumbers, ...(by === undefined ? {} : { by }) } };
  });
};
