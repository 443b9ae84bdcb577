import type { ClientRecord } from "@koonti/casework";
import { syntheticPerson } from "../person/synthetic-person.ts";
import { RecordBuilder } from "../record/record-builder.ts";
import type { RecordWishes } from "./record-wishes.ts";
import { reaches } from "./stage.ts";
import { writeAssessment, writeAssignment, writeSectorAssessments } from "./write-assessment.ts";
import { writeContact, writeUrgency } from "./write-intake.ts";
import { writePlan } from "./write-plan.ts";
import { writingOf } from "./writing.ts";

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
