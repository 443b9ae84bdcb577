/** One mutant of a run, as far as the score needs it. */
export interface MutantResult {
  readonly fileName: string;
  readonly line: number;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
}

/** The mutants of a run in numbers. */
export interface Score {
  /** Mutants that a test noticed, by failing or by never ending. */
  readonly detected: number;
  /** Mutants that no test noticed, covered by one or not. */
  readonly undetected: number;
  /** Share of the detected in per cent; 100 where there was nothing to detect. */
  readonly percent: number;
}

/** The least score of a package in per cent. */
export const LEAST_SCORE = 85;

const DETECTED = ["Killed", "Timeout"];
const UNDETECTED = ["Survived", "NoCoverage"];

/** The score of a run. Mutants that do not compile or were left out count for nothing. */
export const scoreOf = (mutants: readonly MutantResult[]): Score => {
  const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length;
  const undetected = mutants.filter(({ status }) => UNDETECTED.includes(status)).length;
  const all = detected + undetected;
  return { detected, undetected, percent: all === 0 ? 100 : (100 * detected) / all };
};

/** The mutants no test noticed, in the order of the files. */
export const survivorsOf = (mutants: readonly MutantResult[]): readonly MutantResult[] =>
  mutants.filter(({ status }) => UNDETECTED.includes(status)).toSorted((a, b) => a.fileName.localeCompare(b.fileName) || a.line - b.line);

/** The score in one line. */
export const scoreLine = (name: string, { detected, undetected, percent }: Score): string =>
  `${name}: ${percent.toFixed(1)} % of ${detected + undetected} mutants noticed, ${undetected} not`;
