/** With what property tests are run. */
export interface PropertyRuns {
  /** Where their random examples begin. */
  readonly seed: number;
  /** How many times more examples than each test asks for. */
  readonly times: number;
  /** The longest that one property may go on on a soak, in milliseconds. */
  readonly longest: number;
}

/** The seed of every run that is not told another: whether a commit passes must not depend on luck. */
const SEED = 20_260_301;

const LONGEST_SECONDS = 15;

const numberIn = (written: string | undefined, otherwise: number): number => {
  const number = Number(written || otherwise);
  return Number.isFinite(number) ? number : otherwise;
};

/** Read from `KOONTI_SEED`, `KOONTI_RUNS` (how many times more) and `KOONTI_SECONDS` (per property); what is no number is passed over. */
export const propertyRuns = (environment: Readonly<Record<string, string | undefined>>): PropertyRuns => ({
  seed: numberIn(environment["KOONTI_SEED"], SEED),
  times: Math.max(1, numberIn(environment["KOONTI_RUNS"], 1)),
  longest: numberIn(environment["KOONTI_SECONDS"], LONGEST_SECONDS) * 1_000,
});
