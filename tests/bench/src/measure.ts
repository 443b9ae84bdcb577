import { availableParallelism, cpus, loadavg } from "node:os";

/** Something to be measured: one round of it, and how many things a round does. */
export interface Candidate {
  readonly name: string;
  readonly things: number;
  readonly round: (index: number) => unknown;
}

/** What a candidate came to: the median of its rounds. */
export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  /** The same for a second of processor time, so that what other programs take of the machine is not counted. */
  readonly perCoreSecond: number;
  /** Milliseconds of each round, in order. */
  readonly rounds: readonly number[];
}

/** The middle of some numbers; of an even count the lower of the two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

/** Milliseconds of one round: by the clock, and of processors, those of the engine's own helpers included. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

const timed = async ({ round }: Candidate, index: number): Promise<Took> => {
  const before = process.cpuUsage();
  const started = performance.now();
  await round(index);
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1_000 };
};

/**
 * Measures candidates turn and turn about, so that what else the machine does falls on all of them alike; the first goes first in every second
 * round only. One round of each to warm up is not counted.
 */
export async function interleaved(candidates: readonly Candidate[], rounds: number): Promise<readonly Measured[]> {
  const times = candidates.map((): Took[] => []);
  const inTurn = candidates.map((candidate, place) => ({ candidate, place }));
  for (const { candidate } of inTurn) await timed(candidate, 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const { candidate, place } of round % 2 === 0 ? inTurn : inTurn.toReversed()) times[place]?.push(await timed(candidate, round));
  }
  return candidates.map(({ name, things }, place) => {
    const own = times[place] ?? [];
    const rounds = own.map(({ clock }) => clock);
    const perCoreSecond = (things * 1_000) / median(own.map(({ processor }) => processor));
    return { name, rounds, perSecond: (things * 1_000) / median(rounds), perCoreSecond };
  });
}

/** How many times longer one took than another for one thing: the median over the rounds, each compared with the round beside it. */
export const timesLonger = (one: Measured, things: number, other: Measured, otherThings: number): number =>
  median(one.rounds.map((time, round) => time / things / ((other.rounds[round] ?? Number.NaN) / otherThings)));

/** The machine and how busy it is: without it no figure says anything. */
export const machineLoad = (): string =>
  `load ${loadavg()
    .map((value) => value.toFixed(2))
    .join(" ")} · ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}) · Node ${process.versions.node}`;

/** A figure that can be read at a glance. */
export const figure = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3));

/** The line of a measurement. */
export const lineOf = ({ name, perSecond }: Measured, of: string): string => `${name.padEnd(46)} ${figure(perSecond).padStart(10)} ${of}/s`;

/** The line of a measurement by processor time. */
export const perCoreLineOf = ({ name, perCoreSecond }: Measured, of: string): string =>
  `${`${name}, by processor time`.padEnd(46)} ${figure(perCoreSecond).padStart(10)} ${of}/s and core`;
