import type { ClientRecord } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { STORIES } from "../story/stories/index.ts";
import type { SyntheticWorker } from "../story/story.ts";
import { STAGES } from "./stage.ts";
import { beginning, syntheticRecord } from "./synthetic-record.ts";

/** What a population is made of. */
export interface PopulationWishes {
  readonly size: number;
  readonly today: LocalDate;
  /** Workers take turns; some clients have nobody yet. */
  readonly workers: readonly [SyntheticWorker, ...SyntheticWorker[]];
  /** Codes of municipalities, in turns. */
  readonly municipalities: readonly string[];
  readonly newId: () => string;
}

const EVERY_PROTECTED = 13;
const SPREAD_DAYS = 9;
const AGE_SPREAD = 11;

/**
 * An invented county office: clients at every stage, some late, some waiting. The same wishes give the same people and dates; identifiers
 * come from `newId`.
 */
export function syntheticPopulation({ size, today, workers, municipalities, newId }: PopulationWishes): readonly ClientRecord[] {
  const taken = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
  return Array.from({ length: size }, (_, index) => {
    const number = index + 11;
    const story = taken(STORIES, index) ?? STORIES[0];
    const stage = taken(STAGES, Math.floor(index / STORIES.length) + index) ?? "contacted";
    const worker = taken(workers, index) ?? workers[0];
    const pair = story?.specialSupport
      ? workers.find(({ profession, employment }) => profession === "socialWorker" && employment === "publicOffice")
      : undefined;
    const municipality = taken(municipalities, index * 3);
    if (!story) throw new Error("There are no stories");
    return syntheticRecord({
      number,
      story,
      stage,
      today,
      worker,
      newId,
      begunOn: beginning(today, stage, (index * 5) % SPREAD_DAYS),
      age: story.age + ((index * 7) % AGE_SPREAD) - Math.floor(AGE_SPREAD / 2),
      protectedIdentity: index % EVERY_PROTECTED === 7,
      ...(pair && pair.userId !== worker.userId ? { pair } : {}),
      ...(municipality ? { municipality } : {}),
    });
  });
}
