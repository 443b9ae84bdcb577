import type { DocumentContent } from "@koonti/casework";
import { licenceOf, localDate, type UserId } from "@koonti/core";
import type { Observation } from "@koonti/social-report";
import type { CaseEvent, CaseFile, CaseObservation } from "./case-file.ts";
import { dayOf, eventOf, flagFact, neededEvent, textFact } from "./events.ts";
import { professionalFrom } from "./people.ts";

type Assignment = DocumentContent<"assignment">;

const namedAs = ({ timeline }: CaseFile, role: string): CaseEvent | undefined =>
  timeline.find(({ kind, facts }) => kind === "workerNamed" && facts["workerRole"] === role);

function specialSupportOf(file: CaseFile): Assignment["specialSupport"] {
  const completed = eventOf(file, "assessmentCompleted");
  if (!completed) return "notAssessed";
  return flagFact(completed, "specialSupport") ? "yes" : "no";
}

/** Said where a case names a health professional and does not tell why: without a reason nobody is named. */
const JUSTIFIED = "Asiakkaan palvelukokonaisuus painottuu terveydenhuoltoon.";

/** The naming of the own worker of a case, who signs in as the user given; a pair worker too where the case has one. */
export function assignmentFrom(file: CaseFile, userId: UserId): Assignment {
  const event = namedAs(file, "ownWorker") ?? neededEvent(file, "assessmentStart");
  const pair = namedAs(file, "pairWorker");
  const ownWorker = professionalFrom(event.actor, "Testi Työntekijä-10B");
  return {
    namedOn: dayOf(event),
    ownWorker: { ...ownWorker, userId },
    ...(licenceOf(ownWorker.profession) === "health" ? { justification: textFact(event, "justification") ?? JUSTIFIED } : {}),
    ...(pair ? { pairWorker: professionalFrom(pair.actor, "Testi Työntekijä-10C") } : {}),
    specialSupport: specialSupportOf(file),
  };
}

const BANDS: Readonly<Record<string, Observation["persons"]>> = { "5-20": "5-20", "21-100": "21-100", "<5": "under5", unknown: "unknown" };

/** An observation of a case. */
export const observationFrom = (one: CaseObservation, observedOn: string): Observation => ({
  observedOn: localDate(observedOn),
  theme: one.theme,
  needs: [...one.code1282],
  targetGroups: ["workingAge"],
  phenomenon: one.phenomenon,
  valence: one.valence,
  frequency: one.frequency,
  persons: BANDS[one.estimatedPersonsBand] ?? "unknown",
  servicesRole: one.servicesRole,
  ...(one.proposal ? { proposal: one.proposal } : {}),
  recipients: [...one.suggestedRecipient],
  shl7Part: String(one.shl7Part) as Observation["shl7Part"],
  clientVoiceIncluded: true,
});
