import type { ClientRecord } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { syntheticPerson } from "../person/synthetic-person.ts";
import { RecordBuilder } from "../record/record-builder.ts";
import type { Story, SyntheticWorker } from "../story/story.ts";
import { reaches, type Stage } from "./stage.ts";
import { writeAssessment, writeAssignment, writeSectorAssessments } from "./write-assessment.ts";
import { writeContact, writeUrgency } from "./write-intake.ts";
import { writePlan } from "./write-plan.ts";
import { writingOf } from "./writing.ts";

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

/** A record as it would stand on `today`: nothing in it lies in the future. */
export function syntheticRecord(wishes: RecordWishes): ClientRecord {
  const { stage, workerNamed } = wishes;
  const builder = new RecordBuilder(syntheticPerson({ ...wishes, age: wishes.age ?? wishes.story.age }), wishes.newId);
  const writing = writingOf(builder, wishes);
  writeContact(writing);
  if (reaches(stage, "urgencyAssessed")) writeUrgency(writing);
  if (workerNamed || reaches(stage, "assessing")) writeAssignment(writing);
  if (reaches(stage, "assessing")) {
    writeSectorAssessments(writing);
    writeAssessment(writing);
  }
  if (reaches(stage, "planning")) writePlan(writing);
  return builder.record;
}
