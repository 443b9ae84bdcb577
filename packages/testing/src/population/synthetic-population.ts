import type { ClientRecord } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { STORIES } from "../story/stories/index.ts";
import { memoryAtHome } from "../story/stories/memory-at-home.ts";
import type { Story, SyntheticWorker } from "../story/story.ts";
import { beginning } from "./dates.ts";
import type { RecordWishes } from "./record-wishes.ts";
import { STAGES, type Stage } from "./stage.ts";
import { syntheticRecord } from "./synthetic-record.ts";

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

/** Turns over more slowly than workers and stories do, so that each worker has something of everything. */
const variantOf = (index: number): number => Math.floor(index / 3);

/** Matters of a stage began on different days; plans are of different ages, so that some are due for review. */
function spreadOf(index: number, stage: Stage): number {
  const spread = (index * 5) % SPREAD_DAYS;
  if (stage === "contacted") return spread % 2;
  return stage === "planned" ? spread + (variantOf(index) % 3) * OLD_PLAN_DAYS : spread;
}

/** Every second one who waits for the assessment is old, so that the seven weekdays run. */
const storyFor = (index: number, stage: Stage): Story =>
  stage === "urgencyAssessed" && variantOf(index) % 2 === 0 ? memoryAtHome : taken(STORIES, index);

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
  const stage = taken(STAGES, Math.floor(index / STORIES.length) + index);
  const story = storyFor(index, stage);
  const worker = taken(workers, index);
  return {
    number: index + FIRST_NUMBER,
    story,
    stage,
    today,
    worker,
    newId,
    begunOn: beginning(today, stage, spreadOf(index, stage)),
    workerNamed: variantOf(index) % 2 === 0 && stage !== "contacted",
    servicesBegun: variantOf(index) % EVERY_UNSERVED !== 1,
    age: story.age + ((index * 7) % AGE_SPREAD) - Math.floor(AGE_SPREAD / 2),
    protectedIdentity: index % EVERY_PROTECTED === 7,
    municipality: taken(municipalities, index * 3),
    ...pairFor(story, worker, workers),
  };
}
