import type { LocalDate, Professional, UserId } from "@koonti/core";
import type { RecordBuilder } from "../record/record-builder.ts";
import type { SyntheticWorker } from "../story/story.ts";
import { workingDayOf } from "./dates.ts";
import type { RecordWishes } from "./record-wishes.ts";

/** What every part of a synthetic record is written with. */
export interface Writing {
  readonly builder: RecordBuilder;
  readonly wishes: RecordWishes;
  /** The nth working day of the matter. */
  readonly day: (n: number) => LocalDate;
}

/** What a synthetic record is written with. */
export const writingOf = (builder: RecordBuilder, wishes: RecordWishes): Writing => ({
  builder,
  wishes,
  day: (n) => workingDayOf(wishes.begunOn, n, wishes.today),
});

/** A worker as a document names them. */
export const professional = ({ name, profession, employment, unit }: SyntheticWorker): Professional => ({
  name,
  profession,
  employment,
  ...(unit ? { unit } : {}),
});

/** A worker as an assignment names them. */
export const named = (worker: SyntheticWorker) => ({ ...professional(worker), userId: worker.userId as UserId });

/** Who assesses: with special support the social worker in office, who may be the pair. */
export const assessorOf = ({ story, worker, pair }: RecordWishes): SyntheticWorker => (story.specialSupport && pair ? pair : worker);
