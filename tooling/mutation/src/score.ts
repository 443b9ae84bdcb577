/** What became of the mutants of a package. */
export interface Counts {
  /** A test failed. */
  readonly killed: number;
  /** A test never ended. */
  readonly timedOut: number;
  /** Tests ran it and passed. */
  readonly survived: number;
  /** No test runs it. */
  readonly notRun: number;
  /** The changed module could not even be read; every test failed for it, none because it asked. */
  readonly unreadable: number;
}

/** The counts in one number. */
export interface Score {
  /** Mutants that a test noticed, by failing or by never ending. */
  readonly detected: number;
  /** Mutants that no test noticed, run by one or not. */
  readonly undetected: number;
  /** Share of the detected in per cent; 100 where there was nothing to detect. */
  readonly percent: number;
}

/** The least score of a package, and of all together, in per cent. */
export const LEAST_SCORE = 85;

const UNDETECTED = ["Survived", "NoCoverage"];

/** How many of the mutants met which end. */
export const countsOf = (mutants: readonly { readonly status: string }[]): Counts => {
  const having = (wanted: string): number => mutants.filter(({ status }) => status === wanted).length;
  return {
    killed: having("Killed"),
    timedOut: having("Timeout"),
    survived: having("Survived"),
    notRun: having("NoCoverage"),
    unreadable: having("RuntimeError"),
  };
};

/** The counts of several packages together. */
export const totalOf = (counts: readonly Counts[]): Counts => {
  const sum = (key: keyof Counts): number => counts.reduce((all, one) => all + one[key], 0);
  return {
    killed: sum("killed"),
    timedOut: sum("timedOut"),
    survived: sum("survived"),
    notRun: sum("notRun"),
    unreadable: sum("unreadable"),
  };
};

/** The score of counts; what could not be read counts for nothing. */
export const scoreOf = ({ killed, timedOut, survived, notRun }: Counts): Score => {
  const detected = killed + timedOut;
  const undetected = survived + notRun;
  const all = detected + undetected;
  return { detected, undetected, percent: all === 0 ? 100 : (100 * detected) / all };
};

/** Whether a score is enough. */
export const suffices = ({ percent }: Score): boolean => percent >= LEAST_SCORE;

/** The mutants that no test noticed, in the order of the lines. */
export const survivorsOf = <Mutant extends { readonly status: string; readonly line: number }>(
  mutants: readonly Mutant[],
): readonly Mutant[] => mutants.filter(({ status }) => UNDETECTED.includes(status)).toSorted((a, b) => a.line - b.line);

/** The score in one line. */
export const scoreLine = (name: string, { detected, undetected, percent }: Score): string =>
  `${name}: ${percent.toFixed(1)} % of ${detected + undetected} mutants noticed, ${undetected} not`;
