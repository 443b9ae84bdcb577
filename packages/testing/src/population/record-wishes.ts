import type { LocalDate } from "@koonti/core";
import type { Story, SyntheticWorker } from "../story/story.ts";
import type { Stage } from "./stage.ts";

/** What makes one synthetic record. */
export interface RecordWishes {
  readonly number: number;
  readonly story: Story;
  readonly stage: Stage;
  /** The day the matter began. */
  readonly begunOn: LocalDate;
  readonly today: LocalDate;
  readonly worker: SyntheticWorker;
  readonly pair?: SyntheticWorker;
  readonly municipality?: string;
  readonly protectedIdentity?: boolean;
  readonly age?: number;
  /** Whether somebody is named already while the assessment waits; from the assessment on somebody always is. */
  readonly workerNamed?: boolean;
  /** False leaves the services of a finished plan to begin. */
  readonly servicesBegun?: boolean;
  readonly newId: () => string;
}
