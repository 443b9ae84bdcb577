import type { DocumentContent } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import type { StoryAssessment } from "../story/story.ts";
import { assessmentContent } from "./assessment-content.ts";
import { reaches } from "./stage.ts";
import { named, type Writing } from "./writing.ts";

const NAMED_ON = 2;
const ASKED_ON = 5;
const COMPLETED_ON = 20;
const FIRST_RECEIVED_ON = 7;
const AWAITED_FROM = 3;

/** Own worker and, with special support, the pair are named. */
export function writeAssignment({ builder, wishes, day }: Writing): void {
  const { worker, pair, stage, story } = wishes;
  const assessed = story.specialSupport ? "yes" : "no";
  const content = {
    namedOn: day(NAMED_ON),
    ownWorker: named(worker),
    specialSupport: reaches(stage, "assessed") ? assessed : "notAssessed",
    ...(pair ? { pairWorker: named(pair) } : {}),
  } as const;
  builder.add("assignment", content, worker, day(NAMED_ON));
}

const sourceOf = ({ sector, organisation }: StoryAssessment, receivedOn: LocalDate, askedBy: string) =>
  sector === "client" || sector === "social"
    ? {}
    : {
        source: {
          what: "Arvio asiakkaan tilanteesta",
          fromWhom: organisation,
          receivedOn,
          askedBySocialWelfare: true,
          askedBy,
          provisionOrConsent: "Asiakkaan suostumus, kirjattu pyyntöön",
          purpose: "Palvelutarpeen arviointi",
        },
      };

function sectorContent(
  story: StoryAssessment,
  awaited: boolean,
  { wishes, day }: Writing,
  index: number,
): DocumentContent<"sectorAssessment"> {
  const { title, sector, organisation } = story;
  const asked = { sector, organisation, requestedOn: day(ASKED_ON), proposals: [] };
  if (awaited) return { ...asked, participation: "requested", needs: [], services: [], views: [] };
  const assessedOn = day(FIRST_RECEIVED_ON + index);
  return {
    ...asked,
    ...sourceOf(story, assessedOn, wishes.worker.name),
    participation: "received",
    assessedOn,
    needs: [...story.needs],
    services: [...story.services],
    views: [...story.views],
    ...(title ? { author: { title } } : {}),
  };
}

/** Each sector has been asked; some have answered. */
export function writeSectorAssessments(writing: Writing): void {
  const { builder, wishes, day } = writing;
  wishes.story.assessments.forEach((story, index) => {
    const awaited = !reaches(wishes.stage, "collating") && index >= AWAITED_FROM;
    builder.add("sectorAssessment", sectorContent(story, awaited, writing, index), wishes.worker, day(FIRST_RECEIVED_ON + index), !awaited);
  });
}

/** The service-need assessment, begun or brought to its end. */
export function writeAssessment({ builder, wishes, day }: Writing): void {
  const completed = reaches(wishes.stage, "assessed");
  const dates = { startedOn: day(ASKED_ON), ...(completed ? { completedOn: day(COMPLETED_ON) } : {}) };
  builder.add("serviceNeedAssessment", assessmentContent(wishes, dates), wishes.worker, dates.completedOn ?? dates.startedOn, completed);
}
