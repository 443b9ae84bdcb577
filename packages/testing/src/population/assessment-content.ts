import type { DocumentContent } from "@koonti/casework";
import type { LocalDate, SupportNeedCode } from "@koonti/core";
import type { Strength } from "@koonti/service-need";
import type { StoryAssessment } from "../story/story.ts";
import type { RecordWishes } from "./record-wishes.ts";
import { assessorOf, professional } from "./writing.ts";

type Assessment = DocumentContent<"serviceNeedAssessment">;

const ORDER: Readonly<Record<Strength, number>> = { low: 1, medium: 2, high: 3 };

const namedBy = (assessments: readonly StoryAssessment[], code: SupportNeedCode) =>
  assessments
    .flatMap(({ needs }) => needs)
    .filter((need) => need.code === code)
    .sort((a, b) => ORDER[b.strength ?? "low"] - ORDER[a.strength ?? "low"])[0];

function needsOf({ story }: RecordWishes, confirmed: boolean): Assessment["needs"] {
  const own = story.assessments.filter(({ sector }) => sector === "client");
  const others = story.assessments.filter(({ sector }) => sector !== "client");
  const codes = [...new Set([...own, ...others].flatMap(({ needs }) => needs.map(({ code }) => code)))];
  return codes.map((code) => {
    const client = namedBy(own, code);
    const professional = namedBy(others, code);
    return {
      code,
      state: confirmed ? "confirmed" : "open",
      ...(client ? { client: { text: client.statement, ...(client.strength ? { strength: client.strength } : {}) } } : {}),
      ...(professional
        ? { professional: { text: professional.statement, ...(professional.strength ? { strength: professional.strength } : {}) } }
        : {}),
    };
  });
}

/** The collated assessment of a story: begun, or brought to its end. */
export function assessmentContent(
  wishes: RecordWishes,
  dates: { readonly startedOn: LocalDate; readonly completedOn?: LocalDate },
): Assessment {
  const { story, begunOn } = wishes;
  const begun: Assessment = {
    subject: "client",
    initiatedOn: begunOn,
    initiationReasons: [...story.contact.needs],
    startedOn: dates.startedOn,
    assessor: professional(assessorOf(wishes)),
    absentAuthorities: [],
    specialSupport: { reasons: [] },
    services: [],
    lifeSituation: story.lifeSituation,
    needs: needsOf(wishes, dates.completedOn !== undefined),
    settlements: [],
    droppedStatements: [],
    ownWorkerNeed: {},
  };
  return dates.completedOn === undefined ? begun : { ...begun, ...completion(wishes, dates.completedOn) };
}

const completion = ({ story }: RecordWishes, completedOn: LocalDate): Partial<Assessment> => ({
  completedOn,
  specialSupport: story.specialSupport
    ? {
        entitled: true,
        difficultyAccessingServices: true,
        reasons: ["severalSimultaneousNeeds"],
        oldAgeRelated: false,
        grounds: "Vaikeus hakea palveluja ja useita samanaikaisia tarpeita.",
      }
    : { entitled: false, difficultyAccessingServices: false, reasons: [], oldAgeRelated: false },
  conduct: "Kaksi tapaamista ja verkoston arviot.",
  summary: story.summary,
  hasNeed: true,
  needNature: story.needNature,
  clientView: story.clientView,
  conclusions: story.conclusions,
  ownWorkerNeed: { client: "Haluan yhden ihmisen, jolle soittaa.", professional: "Kokonaisuus vaatii yhden vastuuhenkilön.", needed: true },
  rightsExplained: true,
  alternativesExplained: true,
  understood: true,
  relationshipContinues: true,
  planWillBeMade: true,
});
