import type { ClientRecord } from "@koonti/casework";
import {
  addDays,
  DEFAULT_CALENDAR,
  type LocalDate,
  type LocalDateTime,
  localDateTime,
  nthWorkingDayAfter,
  type UserId,
} from "@koonti/core";
import { syntheticPerson } from "../person/synthetic-person.ts";
import { type Hand, RecordBuilder } from "../record/record-builder.ts";
import type { Story, SyntheticWorker } from "../story/story.ts";
import { assessmentContent } from "./assessment-content.ts";
import { planContent } from "./plan-content.ts";
import { reaches, type Stage } from "./stage.ts";

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
  readonly newId: () => string;
}

const at = (on: LocalDate, time: string): LocalDateTime => localDateTime(`${on}T${time}`);
const workingDay = (from: LocalDate, n: number): LocalDate => (n === 0 ? from : nthWorkingDayAfter(from, n, DEFAULT_CALENDAR));

/** A record as it would stand on `today`: nothing in it lies in the future. */
export function syntheticRecord(wishes: RecordWishes): ClientRecord {
  const builder = new RecordBuilder(syntheticPerson({ ...wishes, age: wishes.age ?? wishes.story.age }), wishes.newId);
  const write = writerOf(builder, wishes);
  write.contact();
  if (reaches(wishes.stage, "urgencyAssessed")) write.urgency();
  if (reaches(wishes.stage, "assessing")) write.assessing();
  if (reaches(wishes.stage, "assessed")) write.assessed();
  if (reaches(wishes.stage, "planning")) write.plan();
  return builder.record;
}

function supportState({ specialSupport }: Story, stage: Stage): "yes" | "no" | "notAssessed" {
  if (!reaches(stage, "assessed")) return "notAssessed";
  return specialSupport ? "yes" : "no";
}

function writerOf(builder: RecordBuilder, wishes: RecordWishes) {
  const { story, stage, begunOn, today, worker, pair } = wishes;
  const hand: Hand = worker;
  const day = (n: number): LocalDate => [workingDay(begunOn, n), today].sort()[0] ?? today;
  const professional = {
    name: worker.name,
    profession: worker.profession,
    employment: worker.employment,
    ...(worker.unit ? { unit: worker.unit } : {}),
  };

  const contact = (): void => {
    const received = builder.add(
      "contact",
      { ...story.contact, receivedAt: at(begunOn, "10:15"), ...(story.contact.kind === "notification" ? { consent: true } : {}) },
      hand,
      begunOn,
    );
    const mode = story.contact.kind;
    builder.add(
      "initiation",
      {
        initiatedAt: at(begunOn, "10:40"),
        mode,
        contactId: received.id,
        needs: [...story.contact.needs],
        clientRelationshipStart: begunOn,
        grounds: story.contact.situation,
      },
      hand,
      begunOn,
    );
  };

  const urgency = (): void => {
    const measures = story.urgent ? [story.urgent] : [];
    const result = story.urgent ? "urgent" : "notUrgent";
    builder.add(
      "urgencyAssessment",
      { assessedAt: at(begunOn, "10:50"), assessor: professional, result, measures, ...(story.urgent ? {} : { urgencyCode: "3" }) },
      hand,
      begunOn,
    );
  };

  const assessing = (): void => {
    const named = { ...professional, userId: worker.userId as UserId };
    const pairs = pair
      ? { pairWorker: { name: pair.name, profession: pair.profession, employment: pair.employment, userId: pair.userId as UserId } }
      : {};
    builder.add(
      "assignment",
      {
        namedOn: day(4),
        ownWorker: named,
        ...pairs,
        specialSupport: supportState(story, stage),
      },
      hand,
      day(4),
    );
    story.assessments.forEach((assessment, index) => {
      const awaited = !reaches(stage, "collating") && index > 2;
      const { title, ...content } = assessment;
      const received = awaited
        ? { needs: [], services: [], views: [] }
        : { assessedOn: day(7 + index), ...(title ? { author: { title } } : {}) };
      builder.add(
        "sectorAssessment",
        {
          ...content,
          participation: awaited ? "requested" : "received",
          requestedOn: day(5),
          proposals: [],
          ...sourceOf(content.sector, day(5), day(7 + index), worker.name),
          ...received,
        },
        hand,
        day(7 + index),
        !awaited,
      );
    });
    if (!reaches(stage, "assessed"))
      builder.add("serviceNeedAssessment", assessmentContent(wishes, { startedOn: day(5) }), hand, day(5), false);
  };

  const assessed = (): void => {
    builder.add("serviceNeedAssessment", assessmentContent(wishes, { startedOn: day(5), completedOn: day(18) }), hand, day(18));
  };

  const plan = (): void => {
    const final = stage === "planned";
    const complete = final || stage === "awaitingAnswer";
    const planned = builder.add("clientPlan", planContent(wishes, { madeOn: day(24), complete }), hand, day(24), false);
    if (!final) return;
    builder.answerAndFinish(planned, hand, day(26));
  };

  return { contact, urgency, assessing, assessed, plan };
}

const sourceOf = (sector: string, askedOn: LocalDate, receivedOn: LocalDate, askedBy: string) =>
  sector === "client" || sector === "social"
    ? {}
    : {
        source: {
          what: "Arvio asiakkaan tilanteesta",
          receivedOn,
          askedBySocialWelfare: true,
          askedBy,
          provisionOrConsent: `Asiakkaan suostumus ${askedOn}`,
          purpose: "Palvelutarpeen arviointi",
        },
      };

/** How long before `today` a matter of a stage began, in days, so that nothing of it lies ahead. */
export const daysSinceBeginning = (stage: Stage, spread: number): number =>
  ({ contacted: 0, urgencyAssessed: 3, assessing: 12, collating: 20, assessed: 30, planning: 38, awaitingAnswer: 40, planned: 60 })[stage] +
  spread;

/** The day a matter began. */
export const beginning = (today: LocalDate, stage: Stage, spread: number): LocalDate => addDays(today, -daysSinceBeginning(stage, spread));
