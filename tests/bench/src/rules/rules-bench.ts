import { ALL_RULES, reviewRecord } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Candidate, figure, interleaved, lineOf, perCoreLineOf, timesLonger } from "../measure.ts";
import { bareToolbox } from "./bare-toolbox.ts";
import { officeRecords, sizesOf } from "./records.ts";
import { type Asked, askedAbout, onlyInForce } from "./subjects.ts";

const TODAY = localDate("2026-11-20");
/** How much longer than the bare predicates the engine may take. */
export const MOST_TIMES = 3;
/** How many whole records a core should judge in a second. Told and not enforced: a slower machine is not a slower program. */
const LEAST_PER_CORE = 20_000;

const byTheEngine = (asked: readonly Asked[]) => (): number => {
  let findings = 0;
  for (const { rules, subject, context } of asked)
    findings += evaluate(rules, subject, { asOf: context.asOf, today: context.today }).length;
  return findings;
};

const byHand = (asked: readonly Asked[]) => {
  const toolbox = bareToolbox(TODAY);
  const prepared = onlyInForce(asked);
  return (): number => {
    let satisfied = 0;
    for (const { subject, calls } of prepared) {
      for (const { rule, context } of calls) {
        if (rule.appliesWhen(subject, context) === true && rule.check(subject, toolbox, context).outcome === "satisfied") satisfied += 1;
      }
    }
    return satisfied;
  };
};

/** What the rules cost: whole records, the engine alone, and the same predicates called by hand. */
export interface RulesResult {
  readonly lines: readonly string[];
  readonly times: number;
}

/** All rules over synthetic records: how many records a second, and how much longer the engine takes than the bare predicates. */
export async function rulesBench(size = 10_000, rounds = 9): Promise<RulesResult> {
  const all = officeRecords(size, TODAY);
  const asked = askedAbout(all, TODAY);
  const candidate = (name: string, round: () => unknown): Candidate => ({ name, things: all.length, round });
  const [whole, engine, bare] = await interleaved(
    [
      candidate("whole records reviewed", () => all.map((record) => reviewRecord(record, { today: TODAY }).length)),
      candidate("all rules by the engine", byTheEngine(asked)),
      candidate("the same predicates called by hand", byHand(asked)),
    ],
    rounds,
  );
  if (!(whole && engine && bare)) throw new Error("Nothing was measured");
  const times = timesLonger(engine, size, bare, size);
  const rules = Object.values(ALL_RULES).flat().length;
  return {
    times,
    lines: [
      `${all.length} records (${sizesOf(all)}), ${rules} rules, ${asked.length} subjects of them`,
      ...[whole, engine, bare].map((one) => lineOf(one, "records")),
      `${perCoreLineOf(whole, "records")} (at least ${figure(LEAST_PER_CORE)})`,
      `the engine takes ${figure(times)} times as long as the bare predicates (at most ${MOST_TIMES})`,
    ],
  };
}
