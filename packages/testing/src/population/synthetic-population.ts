import type { ClientRecord } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { STORIES } from "../story/stories/index.ts";
import type { Story, SyntheticWorker } from "../story/story.ts";
import { beginning } from "./dates.ts";
import { STAGES, type Stage } from "./stage.ts";
import { type RecordWishes, syntheticRecord } from "./synthetic-record.ts";

/** What a population is made of. */
export interface PopulationWishes {
  readonly size: number;
  readonly today: LocalDate;
  /** Workers take turns; some clients have nobody yet. */
  readonly workers: readonly [SyntheticWorker, ...SyntheticWorker[]];
  /** Codes of municipalities, in turns. */
  readonly municipalities: readonly [string, ...string[]];
  readonly newId: () => string;
}

const FIRST_NUMBER = 11;
const EVERY_PROTECTED = 13;
const SPREAD_DAYS = 9;
const OLD_PLAN_DAYS = 90;
const EVERY_UNSERVED = 4;
const AGE_SPREAD = 11;

/** How many times the stages have been gone through. */
const roundOf = (index: number): number => Math.floor(index / STAGES.length);

/** Matters of a stage began on different days; plans are of different ages, so that some are due for review. */
const spreadOf = (index: number, stage: Stage): number =>
  ((index * 5) % SPREAD_DAYS) + (stage === "planned" ? (roundOf(index) % 3) * OLD_PLAN_DAYS : 0);

/**
 * An invented county office: clients at every stage, some late, some waiting. The same wishes give the same people and dates; identifiers
 * come from `newId`.
 */
export function syntheticPopulation(wishes: PopulationWishes): readonly ClientRecord[] {
  return Array.from({ length: wishes.size }, (_, index) => syntheticRecord(recordWishes(wishes, index)));
}

const taken = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

const officeHolder = (workers: PopulationWishes["workers"]): SyntheticWorker | undefined =>
  workers.find(({ profession, employment }) => profession === "socialWorker" && employment === "publicOffice");

/** With special support somebody of the pair is a social worker in a public-service office. */
const pairFor = (story: Story, worker: SyntheticWorker, workers: PopulationWishes["workers"]) => {
  const holder = story.specialSupport ? officeHolder(workers) : undefined;
  return holder && holder.userId !== worker.userId ? { pair: holder } : {};
};

function recordWishes({ today, workers, municipalities, newId }: PopulationWishes, index: number): RecordWishes {
  const story = taken(STORIES, index);
  const stage = taken(STAGES, Math.floor(index / STORIES.length) + index);
  const worker = taken(workers, index);
  return {
    number: index + FIRST_NUMBER,
    story,
    stage,
    today,
    worker,
    newId,
    begunOn: beginning(today, stage, spreadOf(index, stage)),
    workerNamed: index % 3 !== 0 && stage !== "contacted",
    servicesBegun: roundOf(index) % EVERY_UNSERVED !== 1,
    age: story.age + ((index * 7) % AGE_SPREAD) - Math.floor(AGE_SPREAD / 2),
    protectedIdentity: index % EVERY_PROTECTED === 7,
    municipality: taken(municipalities, index * 3),
    ...pairFor(story, worker, workers),
  };
}
