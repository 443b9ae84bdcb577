import type { ClientRecord } from "@koonti/casework";
import { addMonths, type LocalDate } from "@koonti/core";
import { STORIES, type SyntheticWorker, syntheticPopulation, syntheticRecord } from "@koonti/testing";
import { median } from "../measure.ts";
import { afterYearOfServices } from "./year-of-services.ts";

const MONTHS_SINCE_PLAN = 12;
const MONTHS_TO_PLAN = 3;

const socialWorker: SyntheticWorker = {
  userId: "00000000-0000-4000-9000-000000000001",
  name: "Testi Työntekijä-01A",
  profession: "socialWorker",
  employment: "publicOffice",
};
const counsellor: SyntheticWorker = {
  userId: "00000000-0000-4000-9000-000000000002",
  name: "Testi Työntekijä-02A",
  profession: "socialCounsellor",
  employment: "employmentContract",
};

function closedRecord(number: number, today: LocalDate, newId: () => string): ClientRecord {
  const story = STORIES[number % STORIES.length] ?? STORIES[0];
  const plannedBy = addMonths(today, -MONTHS_SINCE_PLAN);
  const worker = number % 2 === 0 ? socialWorker : counsellor;
  const pair = story.specialSupport && worker !== socialWorker ? { pair: socialWorker } : {};
  const begunOn = addMonths(plannedBy, -MONTHS_TO_PLAN);
  const wishes = { number, story, stage: "planned", begunOn, today: plannedBy, worker, servicesBegun: false, newId, ...pair } as const;
  return afterYearOfServices(syntheticRecord(wishes), { worker, newId }, plannedBy);
}

/**
 * The clients of an office. Three of four are at work now, evenly from a contact that came today (two documents) to a plan that is carried out
 * (a dozen); every fourth has been through a year of services and is closed (dozens of documents).
 */
export function officeRecords(size: number, today: LocalDate): readonly ClientRecord[] {
  let last = 0;
  const newId = (): string => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  };
  const closed = Array.from({ length: Math.floor(size / 4) }, (_, number) => closedRecord(number + 1, today, newId));
  const atWork = syntheticPopulation({
    size: size - closed.length,
    today,
    workers: [socialWorker, counsellor],
    municipalities: ["179", "500"],
    newId,
  });
  return [...atWork, ...closed];
}

/** How large records are: `"2 to 49 documents, 10 in the middle, 17.2 on average"`. */
export function sizesOf(records: readonly ClientRecord[]): string {
  const counts = records.map(({ documents }) => documents.length);
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return `${Math.min(...counts)} to ${Math.max(...counts)} documents, ${median(counts)} in the middle, ${average.toFixed(1)} on average`;
}
